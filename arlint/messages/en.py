"""English."""

NOUNS = {
    "finding": ("finding", "findings"),
    "error": ("error", "errors"),
    "warning": ("warning", "warnings"),
    "info": ("note", "notes"),
    "file": ("file", "files"),
    "fix": ("fix", "fixes"),
    "failure": ("file could not be checked", "files could not be checked"),
}


def counted(noun: str, number: int) -> str:
    return f"{number} {NOUNS[noun][number != 1]}"


MESSAGES = {
    # files
    "unreadable": "{path}: cannot be read: {reason}",
    "not-a-file": "{path}: is not a regular file; arlint reads files, folders and standard input (-)",
    "binary": "{path}: looks like a binary file; name text files, or exclude it",
    "legacy": "{path}: line {line}, byte {byte}: not {encoding}; it looks like Windows-1256 or ISO-8859-6: "
    "try --encoding cp1256, or convert it with iconv -f WINDOWS-1256 -t UTF-8",
    "undecodable": "{path}: line {line}, byte {byte}: not valid {encoding}; save the file as UTF-8",
    "utf-32": "{path}: is UTF-32; save the file as UTF-8",
    "unencodable": "{path}: not fixed, the file is as it was: a fix needs {character}, which {encoding} does not have; "
    "convert the file to UTF-8",
    "not-legacy": "{path}: is UTF-8, not {encoding}; leave out --encoding for this file",
    "malformed": "{path}: line {line}, column {column}: not valid {format}: {reason}",
    "no-field": "{path}: there is no field {fields} here; it has {known}",
    "changed": "{path}: changed while it was being checked; nothing was written, run arlint again",
    "unwritable": "{path}: cannot be written: {reason}; the file is as it was",
    "half-written": "{path}: writing failed: {reason}; the whole new text is in {copy}",
    "broken-fix": "{path}: not fixed, the file is as it was; internal error: {reason}; please report it",
    "internal": "{path}: internal error: {reason}; please report it",
    "no-files": "no files to check in {paths}; arlint looks for {suffixes}",
    "output": "cannot write the output: {reason}",
    # options
    "unknown-rule": "unknown rule {selector!r}{nearest}; arlint rule --all lists them",
    "stdin-once": "standard input (-) can be named only once and not together with files",
    # text output
    "severity-error": "error",
    "severity-warning": "warning",
    "severity-info": "note",
    "fix-safe": "safe fix",
    "fix-unsafe": "with --unsafe-fixes",
    "fix-hint": "suggestion",
    "deleted": "deleted",
    "summary": "{findings} in {files} ({errors}, {warnings}, {infos}); {fixable} with --fix, {unsafe} with "
    "--unsafe-fixes.",
    "clean": "No findings in {files}.",
    "fixed": "{fixes} made in {files}.",
    "would-fix": "{fixes} would be made in {files}.",
    # rule pages
    "page-severity": "Severity",
    "page-default": "On by default",
    "page-fix": "Fix",
    "page-bad": "Found",
    "page-good": "Not reported",
    "page-none": "none, it only reports",
    "yes": "yes",
    "no": "no",
    # settings
    "unknown-key": "unknown key {name!r}{nearest}; arlint config lists them",
    "key-default": "default",
    "key-now": "here",
    "key-values": "one of",
    "idle-suppression": "{source}: suppress: nothing to suppress any more, delete the entry: {entry}",
    "key-extend": "a settings file to start from: what stands here overrides it",
    "key-profile": "a set of settings for a kind of text, to start from",
    "key-select": "rules to run: codes, names, families or ALL; by default those that are on",
    "key-extend-select": "rules to run besides those",
    "key-ignore": "rules not to run",
    "key-severity": "how grave the findings of a rule are, by code, name or family",
    "key-fixable": "rules whose fixes may be applied; by default all",
    "key-unfixable": "rules whose fixes are only shown",
    "key-extend-safe-fixes": "rules whose unsafe fixes --fix applies as well",
    "key-per-file-ignores": "rules not to run on some files, by pattern as in .gitignore",
    "key-per-file-settings": "other settings for some files, by pattern as in .gitignore",
    "key-suppress": "single findings to keep quiet about, for texts that have no comments",
    "key-baseline": "a file of findings that were there before: only new ones are reported",
    "key-exclude": "files and folders not to walk into, as in .gitignore, from the settings' folder",
    "key-quote-style": "the house's quotation marks; turns on quote-style (PU124)",
    "key-digit-style": "the house's digits; turns on mixed-digit-systems (SC132)",
    "key-allow-words": "words and phrases that are right as they stand: nothing is reported on them",
    "key-lexicons": "files with entries of one's own, tab-separated like the lists that come with arlint",
    "key-unsafe-fixes": "let --fix change words and delete prose as well",
    "key-fail-on": "the least severity that makes a run end with 1",
    "key-min-severity": "the least severity that is reported",
    "key-output-format": "how findings are printed",
    "key-lang": "the language of messages",
    "key-format": "read files as this format, whatever their names end in",
    "key-encoding": "how files without a BOM are encoded",
    "key-fields": "the fields of JSON or columns of CSV to check; by default those that hold Arabic",
    # baseline, --add-ignore
    "baseline-written": "{findings} written to {path}; they are not reported any more.",
    "baseline-stale": "{path}: not found any more: {entries}; --prune-baseline takes it out",
    "baseline-pruned": "{path}: taken out, not found any more: {entries}",
    "ignores-added": "{findings} accepted.",
    "accepted": "accepted as it stands",
}
