"""The command line.  Options are read here; the work is done elsewhere.

Exit codes: 0 clean, 1 findings remain, 2 something went wrong.
"""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress

from arlint import __version__, messages, patterns
from arlint.files import ENCODINGS
from arlint.finding import SEVERITIES
from arlint.formats import NAMES
from arlint.settings import FORMATS, KEYS, LANGUAGES, Resolver, SettingsError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Any, NoReturn, TextIO

    from arlint.baseline import Baseline
    from arlint.cache import Cache
    from arlint.engine import Ruleset
    from arlint.files import FileError
    from arlint.reports import FileReport
    from arlint.runner import Runner
    from arlint.settings import Settings

CLEAN, FINDINGS, FAILURE = 0, 1, 2
STDIN = "-"


def run() -> NoReturn:
    """The program: `main`, after which the process ends at once.

    A run makes next to no cycles, so collecting garbage as often as Python does by itself only costs: 4 ms of a start.
    Taking all modules and objects apart at the end is another 5 ms.
    """
    gc.set_threshold(20_000)
    kept = patterns.installed()
    code = main()
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError):  # `main` has said what there is to say of it
            stream.flush()
    if kept:
        kept.save()
    os._exit(code)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run arlint with `arguments` (by default those of the process); returns the exit code."""
    arguments = sys.argv[1:] if arguments is None else arguments
    # `--add-ignore` takes a reason only after `=`: what follows it alone is a path.
    arguments = ["--add-ignore=" if argument == "--add-ignore" else argument for argument in arguments]
    options = _plain(arguments) or _parser(arguments).parse_args(arguments)
    lang = messages.language(options.lang)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # whatever the locale is, a finding must not crash the report of it
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code: int = options.run(options, lang)
        sys.stdout.flush()
    except BrokenPipeError:
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115 - the reader has gone: what is left is not for anybody
        return FAILURE
    except SettingsError as error:
        _complain(str(error))
        return FAILURE
    except OSError as error:
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115 - a full disk again at exit would hide the exit code
        _complain(messages.text(lang, "output", reason=error.strerror or error))
        return FAILURE
    except KeyboardInterrupt:
        _complain(messages.text(lang, "interrupted"))
        return 130
    except Exception as error:
        if type(error).__name__ == "PluginError":  # not worth an import where there are no plug-ins
            _complain(messages.text(lang, "plugin", package=error.package, reason=error.reason))  # type: ignore[attr-defined]
            return FAILURE
        if os.environ.get("ARLINT_DEBUG"):
            raise
        _complain(messages.text(lang, "internal", path="arlint", reason=f"{type(error).__name__}: {error}"))
        return FAILURE
    return code


class _Defaults:
    """Learns what options there are, as a parser does, and what they are if nothing is said of them."""

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}
        self.switches: dict[str, str] = {}

    def add_argument(self, *names: str, dest: str = "", action: str = "", default: Any = False, **_: object) -> None:
        dest = dest or next((name for name in names if name.startswith("--")), names[0]).lstrip("-").replace("-", "_")
        self.values[dest] = default if action == "store_true" or default is not False else None
        if action == "store_true":
            self.switches.update(dict.fromkeys(names, dest))


def _plain(arguments: Sequence[str]) -> Any:
    """What argparse would make of a plain `check` or `fix`, with nothing but switches and, behind them, paths.

    None for anything else.  Most runs are plain ones, and argparse and its parser are a seventh of a short one.
    """
    if not arguments or arguments[0] not in ("check", "fix"):
        return None
    defaults = _Defaults()
    _add_check_options(defaults)
    values = defaults.values | {"run": _check, "fix": arguments[0] == "fix", "paths": []}
    for argument in arguments[1:]:
        if argument in defaults.switches and not values["paths"]:
            values[defaults.switches[argument]] = True
        elif argument[:1] == "-" != argument:
            return None
        else:
            values["paths"].append(argument)
    return type(sys.implementation)(**values)


def _help() -> type[argparse.HelpFormatter]:
    import argparse

    class Help(argparse.HelpFormatter):
        """Learns the terminal's width without shutil: a parser makes a formatter for every option it is told."""

        def __init__(self, prog: str) -> None:
            try:
                columns = os.get_terminal_size().columns or 80
            except (OSError, ValueError):
                columns = 80
            super().__init__(prog, width=columns - 2)

    return Help


def _parser(arguments: Sequence[str]) -> argparse.ArgumentParser:
    """The parser for `arguments`: a command that is not among them is not told its options."""
    import argparse

    form = _help()
    parser = argparse.ArgumentParser(prog="arlint", description="Lint and fix Arabic articles.", formatter_class=form)
    parser.add_argument("--version", action="version", version=f"arlint {__version__}")
    # Without `prog` argparse formats a usage line, which imports shutil and what that imports: 2 ms.
    verbs = parser.add_subparsers(title="commands", required=True, metavar="COMMAND", prog="arlint")
    for name, summary in (("check", "report findings; with --fix repair them"), ("fix", "the same as check --fix")):
        verb = verbs.add_parser(name, help=summary, description=f"arlint {name}: {summary}.", formatter_class=form)
        if name in arguments:
            _add_check_options(verb)
            verb.set_defaults(run=_check, fix=name == "fix")
    verb = verbs.add_parser("rule", help="explain a rule", description="Print a rule's page.", formatter_class=form)
    if "rule" in arguments:
        _add_rule_options(verb)
        verb.set_defaults(run=_rule)
    verb = verbs.add_parser("clean", help="remove the cache", description="Remove .arlint_cache.", formatter_class=form)
    if "clean" in arguments:
        verb.add_argument("folders", nargs="*", metavar="FOLDER", help="where it is; by default here")
        verb.add_argument("--lang", choices=LANGUAGES)
        verb.set_defaults(run=_clean)
    about = "print the completions of a shell: bash, zsh or tcsh"
    verb = verbs.add_parser("completion", help=about, description=f"arlint completion: {about}.", formatter_class=form)
    if "completion" in arguments:
        verb.add_argument("shell", choices=("bash", "zsh", "tcsh"))
        verb.add_argument("--lang", choices=LANGUAGES)
        verb.set_defaults(run=_completion)
    about = "show the settings: all keys, one of them, or a JSON Schema"
    verb = verbs.add_parser("config", help=about, description=f"arlint config: {about}.", formatter_class=form)
    if "config" in arguments:
        _add_config_options(verb)
        verb.set_defaults(run=_config)
    return parser


def _add_check_options(verb: argparse.ArgumentParser | _Defaults) -> None:
    add = verb.add_argument
    add("paths", nargs="*", metavar="PATH", help="files and folders; - reads standard input; by default this folder")
    add("--fix", action="store_true", help="apply safe fixes")
    add("--unsafe-fixes", action="store_true", default=None, help="with --fix: also change words and delete prose")
    add("--diff", action="store_true", help="show what --fix would change; nothing is written")
    add("--select", action="append", metavar="RULES", help="codes, names, families or ALL, comma-separated")
    add("--extend-select", action="append", metavar="RULES", help="run these besides")
    add("--ignore", action="append", metavar="RULES", help="do not run these")
    add("--keep-credits", action="store_true", default=None, help="leave bios, credits and contact lines alone")
    add("--output-format", choices=FORMATS, metavar="FORMAT", help=" ".join(FORMATS))
    add("--output-file", metavar="FILE", help="write the findings there")
    add("--show-fixes", action="store_true", help="with --fix: say which rules mended what")
    add("--min-severity", choices=SEVERITIES, help="report nothing less grave")
    add("--fail-on", choices=SEVERITIES, help="the least severity that makes the exit code 1 (warning)")
    add("--statistics", action="store_true", help="counts for each rule instead of findings")
    add("--baseline", metavar="FILE", help="report only findings that are not in FILE")
    add("--write-baseline", action="store_true", help="write the findings there are to the baseline")
    add("--prune-baseline", action="store_true", help="take out of the baseline what is not found any more")
    add("--add-ignore", metavar="[=REASON]", help="accept the findings there are: comments, or entries in the settings")
    add("--exit-zero", action="store_true", help="findings do not make the exit code 1")
    add("--stdin-filename", metavar="FILE", help="the name to take for standard input: decides format and settings")
    add("--format", choices=NAMES, help="read files as this, whatever their names end in")
    add("--encoding", choices=ENCODINGS, help="how files without a BOM are encoded (utf-8)")
    add(
        "--field", "--column", dest="fields", action="append", metavar="NAME", help="the fields of JSON, columns of CSV"
    )
    add("--isolated", action="store_true", help="ignore all settings files")
    add("--config", action="append", default=[], metavar="FILE|KEY=VALUE", help="a settings file, or one setting")
    add("--force-exclude", action="store_true", help="leave excluded files out even if they are named")
    add("--show-settings", action="store_true", help="print the settings that hold for each PATH, and check nothing")
    add("--no-cache", action="store_true", help="check every file anew")
    add("-j", "--jobs", type=int, metavar="N", help="run on N processes; by default on as many as pay")
    add("-i", "--interactive", action="store_true", help="ask of every fix whether to make it")
    add("-w", "--watch", action="store_true", help="run again whenever a file changes")
    add("--lang", choices=LANGUAGES, help="language of messages")
    add("--color", choices=("auto", "always", "never"), default="auto")
    add("-q", "--quiet", action="store_true", help="no closing line")


def _add_rule_options(verb: argparse.ArgumentParser) -> None:
    add = verb.add_argument
    add("selector", nargs="?", metavar="RULE", help="a code or a name: PU101, space-before-mark")
    add("--all", action="store_true", help="every rule")
    add("--new", metavar="NAME", help="write the skeleton of a rule called NAME, its examples included")
    add("--code", metavar="CODE", default="HS101", help="with --new: its code (HS101)")
    add("--output-format", choices=("text", "json"), default="text")
    add("--lang", choices=LANGUAGES)


def _add_config_options(verb: argparse.ArgumentParser) -> None:
    add = verb.add_argument
    add("key", nargs="?", metavar="KEY")
    add("--schema", action="store_true", help="the JSON Schema of the settings, for editors")
    add("--isolated", action="store_true", help="ignore all settings files")
    add("--config", action="append", default=[], metavar="FILE|KEY=VALUE", help="a settings file, or one setting")
    add("--output-format", choices=("text", "json"), default="text")
    add("--lang", choices=LANGUAGES)


# -- check -------------------------------------------------------------------------------------------------------


def _check(options: argparse.Namespace, lang: str) -> int:
    from arlint.registry import UnknownRuleError
    from arlint.runner import Runner

    resolver = _resolver(options)
    top = resolver.of(os.path.dirname(options.stdin_filename or ""))
    lang = messages.language(options.lang or top.lang)

    def complain(error: FileError) -> None:
        from arlint.reporters.visible import visible

        _complain(messages.text(lang, error.key, path=visible(error.path), **error.values))

    paths = options.paths or ["."]
    if options.show_settings:
        return _show_settings(resolver, paths, options.output_format)
    if options.watch and STDIN not in paths:
        from arlint import watch

        options.watch = False
        return watch.run(paths, lang, lambda: _again(options, lang))
    if STDIN in paths and len(paths) > 1:
        raise SettingsError(messages.text(lang, "stdin-once"))
    accepts = options.write_baseline or options.add_ignore is not None or options.interactive
    fix = (options.fix or options.diff) and not accepts
    known = _baseline(options, top)
    hidden = None if options.write_baseline else known
    runner = Runner(
        resolver, complain, fix, options.fix and not options.diff, hidden, _cache(options, paths, top),
        options.statistics, options.diff,
    )  # fmt: skip
    try:
        runner.policy(top)  # an unknown rule is an error even where there is nothing to check
        reports = _stdin(runner, options) if STDIN in paths else _run(runner, paths, options)
        if options.write_baseline:
            return _write_baseline(known, reports, runner, lang)
        if options.add_ignore is not None:
            return _add_ignore(reports, runner, resolver, options.add_ignore, lang)
        if options.interactive:
            return _interact(reports, runner, resolver, options, lang)
        _write(reports, runner, options, _output_format(options, top), lang)
    except UnknownRuleError as error:
        nearest = f" → {error.nearest}" if error.nearest else ""
        line = messages.text(lang, "unknown-rule", selector=error.selector, nearest=nearest)
        given = repr([options.select, options.extend_select, options.ignore, options.config])
        raise SettingsError(
            line if error.selector in given or not error.source else f"{error.source}: {line}"
        ) from None
    for source, entry in runner.idle():
        _complain(messages.text(lang, "idle-suppression", source=source, entry=entry))
    if known:
        _tell_stale(known, runner.policy(top).ruleset, options.prune_baseline, lang)
    counts = runner.counts
    if not counts.files and not counts.failures:
        from arlint.formats import SUFFIXES

        where = ", ".join(paths)
        _complain(messages.text(lang, "no-files", paths=where, suffixes=" ".join(sorted(SUFFIXES))))
    if counts.failures:
        return FAILURE
    if options.exit_zero:
        return CLEAN
    would_fix = options.diff and counts.fixes
    return FINDINGS if would_fix or counts.reaches(top.fail_on) else CLEAN


def _again(options: argparse.Namespace, lang: str) -> int:
    """One of the runs of --watch: settings that cannot be used just now do not end it."""
    try:
        return _check(options, lang)
    except SettingsError as error:
        _complain(str(error))
        return FAILURE


def _interact(
    reports: Iterable[FileReport], runner: Runner, resolver: Resolver, options: argparse.Namespace, lang: str
) -> int:
    if not sys.stdin.isatty():
        raise SettingsError(messages.text(lang, "ask-terminal"))
    from arlint.interactive import Session
    from arlint.reporters import Options

    session = Session(runner, resolver, Options(lang, _color(options.color, sys.stdout)))
    session.run(reports)
    fixes = messages.count(lang, "fix", session.accepted) if session.accepted else "0"
    print(messages.text(lang, "ask-done", fixes=fixes, ignored=session.ignored))
    return FAILURE if runner.counts.failures else CLEAN


def _run(runner: Runner, paths: list[str], options: argparse.Namespace) -> Iterator[FileReport]:
    """The reports of all files, on as many processes as pay; with a bar on a terminal."""
    if len(paths) == 1 and not os.path.isdir(paths[0]) and not options.force_exclude:
        return runner.run(paths)
    from arlint.runner import jobs_for

    found = list(runner.discover(paths, options.force_exclude))
    jobs = max(options.jobs, 1) if options.jobs is not None else jobs_for(found)
    if jobs > 1 and options.jobs is None and runner.is_warm(found[:: len(found) // 5 or 1]):
        jobs = 1
    reports = runner.run(found, 1 if options.interactive else min(jobs, len(found)))
    if not sys.stderr.isatty() or options.quiet or options.interactive:
        return reports
    from arlint import progress

    return progress.shown(reports, len(found))


def _cache(options: argparse.Namespace, paths: list[str], top: Settings) -> Cache | None:
    """The cache, for runs over more than one file: one is checked sooner than looked up."""
    if options.no_cache or STDIN in paths or (len(paths) == 1 and not os.path.isdir(paths[0])):
        return None
    from arlint.cache import Cache

    return Cache(os.path.dirname(top.source) if top.source else os.getcwd())


def _baseline(options: argparse.Namespace, top: Settings) -> Baseline | None:
    path = options.baseline or top.baseline
    if not path and not options.write_baseline and not options.prune_baseline:
        return None
    from arlint import baseline

    path = path or baseline.NAME
    return baseline.Baseline(path) if options.write_baseline and not os.path.exists(path) else baseline.read(path)


def _write_baseline(known: Baseline | None, reports: Iterable[FileReport], runner: Runner, lang: str) -> int:
    from arlint import baseline
    from arlint.reporters.locations import fingerprint_of

    assert known is not None
    found = {
        known.key(report.path): [(each.finding.code, fingerprint_of(each)) for each in report.findings]
        for report in reports
    }
    baseline.write(known.path, known.replaced(found))
    findings = messages.count(lang, "finding", runner.counts.findings)
    print(messages.text(lang, "baseline-written", findings=findings, path=known.path))
    return FAILURE if runner.counts.failures else CLEAN


def _tell_stale(known: Baseline, ruleset: Ruleset, prune: bool, lang: str) -> None:
    from arlint import baseline

    stale = known.stale(rule.code for rule in ruleset.rules)
    number = baseline.count(stale)
    if not number:
        return
    if prune:
        baseline.write(known.path, known.without(stale))
    for name, by_code in stale.items():
        entries = ", ".join(f"{len(marks)} × {code}" for code, marks in by_code.items())
        _complain(messages.text(lang, "baseline-pruned" if prune else "baseline-stale", path=f"{known.path}: {name}",
                                entries=entries))  # fmt: skip


def _add_ignore(reports: Iterable[FileReport], runner: Runner, resolver: Resolver, reason: str, lang: str) -> int:
    from arlint.annotation import accept

    reason = reason or messages.text(lang, "accepted")
    accepted = sum(accept(report, resolver.of_file(report.path), reason) for report in reports)
    print(messages.text(lang, "ignores-added", findings=messages.count(lang, "finding", accepted)))
    return FAILURE if runner.counts.failures else CLEAN


def _show_settings(resolver: Resolver, paths: Sequence[str], output_format: str | None) -> int:
    from arlint import config

    for path in paths:
        is_folder = path == STDIN or os.path.isdir(path)
        settings = resolver.of("" if path == STDIN else path) if is_folder else resolver.of_file(path)
        if output_format == "json":
            import json

            print(json.dumps({"path": path, **config.as_json(settings)}, ensure_ascii=False, indent=1))
        else:
            print(f"# {path}", *config.settings_lines(settings), sep="\n")
    return CLEAN


def _resolver(options: argparse.Namespace) -> Resolver:
    overrides: dict[str, object] = {}
    config = None
    for given in options.config:
        key, equals, value = given.partition("=")
        if equals and not os.path.exists(given):
            overrides.update(_setting(key.strip(), value.strip()))
        else:
            config = given
    for key in ("select", "extend-select", "ignore"):
        given = getattr(options, key.replace("-", "_"), None)
        if given is not None:
            overrides[key] = [part.strip() for item in given for part in item.split(",") if part.strip()]
    plain = "unsafe-fixes keep-credits output-format min-severity fail-on lang format encoding fields"
    for key in plain.split():
        value = getattr(options, key.replace("-", "_"), None)
        if value is not None:
            overrides[key] = value
    return Resolver(overrides, config, options.isolated)


def _setting(key: str, value: str) -> dict[str, object]:
    """`--config key=value`: the value is TOML, or a bare word."""
    import tomllib

    from arlint.settings import checked

    try:
        parsed: object = tomllib.loads(f"value = {value}")["value"]
    except tomllib.TOMLDecodeError:
        parsed = value.split(",") if key in KEYS and KEYS[key][0] is list else value
    return checked({key: parsed}, "--config")


def _stdin(runner: Runner, options: argparse.Namespace) -> Iterable[FileReport]:
    from arlint.files import FileError, encode, opened

    name = options.stdin_filename or STDIN
    try:
        source = opened(sys.stdin.buffer.read(), name, None, **runner.reading(name))
        for report in runner.run_source(source, write=False):
            if options.fix and not options.diff and report.fixed is not None:
                sys.stdout.buffer.write(encode(report.fixed))
            yield report
    except FileError as error:
        runner.failed(error)


def _write(
    reports: Iterable[FileReport], runner: Runner, options: argparse.Namespace, output_format: str, lang: str
) -> None:
    """Send the reports to the right place in the right form, then the closing line."""
    from arlint import summary
    from arlint.reporters import Options, reporter

    # With --fix on standard input, standard output is for the text and nothing else.
    screen = sys.stderr if options.fix and STDIN in options.paths and not options.diff else sys.stdout
    out = _opened(options.output_file) if options.output_file else screen
    form = Options(lang, _color(options.color, out))
    fixes: list[tuple[str, dict[str, int]]] = []
    if options.show_fixes:
        reports = summary.noting_fixes(reports, fixes)
    if options.diff:
        summary.diff(reports, out)
    elif options.statistics:
        for report in reports:
            for _ in report.findings:
                pass
        summary.statistics(runner.counts, out, output_format, lang)
    else:
        reporter(output_format)(reports, out, form)
    if out is not screen:
        out.close()
    for path, codes in fixes:
        screen.write(summary.fixes_of(path, codes))
    if not options.quiet and output_format == "text":
        closing = sys.stderr if options.diff else screen
        closing.write(summary.closing(runner.counts, lang, options.fix, options.diff, not options.statistics))


def _output_format(options: argparse.Namespace, top: Settings) -> str:
    """The format asked for; inside GitHub Actions its own where none is."""
    if top.output_format == "text" and not options.output_format and os.environ.get("GITHUB_ACTIONS") == "true":
        return "github"
    return top.output_format


def _opened(path: str) -> TextIO:
    try:
        return open(path, "w", encoding="utf-8", errors="backslashreplace", newline="\n")
    except OSError as error:
        raise OSError(error.errno, f"{path}: {error.strerror}") from None


def _color(choice: str, out: TextIO) -> bool:
    if choice != "auto":
        return choice == "always"
    return out.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _complain(line: str) -> None:
    sys.stdout.flush()
    sys.stderr.write(f"arlint: {line}\n")


# -- rule --------------------------------------------------------------------------------------------------------


def _rule(options: argparse.Namespace, lang: str) -> int:
    if options.new:
        from arlint import skeleton

        path = skeleton.write(options.new, options.code)
        print(messages.text(lang, "rule-written", path=path, name=options.new))
        return CLEAN
    from arlint import pages, registry

    if options.all or not options.selector:
        chosen = registry.entries()
    else:
        chosen = [e for e in registry.entries() if options.selector.lower() in (e.code.lower(), e.name)]
        if not chosen:
            from arlint.settings import nearest

            known = [name for entry in registry.entries() for name in (entry.code, entry.name)]
            hint = nearest(options.selector, known)
            raise SettingsError(messages.text(lang, "unknown-rule", selector=options.selector, nearest=hint))
    if options.output_format == "json":
        import json

        print(json.dumps([pages.record(entry, lang) for entry in chosen], ensure_ascii=False, indent=1))
    elif options.all or not options.selector:
        for entry in chosen:
            print(f"{entry.code}  {entry.name:<30} {pages.summary(entry, lang)}")
    else:
        print(pages.page(chosen[0], lang), end="")
    return CLEAN


# -- config ------------------------------------------------------------------------------------------------------


def _config(options: argparse.Namespace, lang: str) -> int:
    from arlint import config

    if options.schema:
        import json

        print(json.dumps(config.schema(lang), ensure_ascii=False, indent=1))
        return CLEAN
    options.output_format, output_format = None, options.output_format  # how this prints, not a setting
    settings = _resolver(options).of("")
    lang = messages.language(options.lang or settings.lang)
    if options.key and options.key not in KEYS:
        from arlint.settings import nearest

        hint = nearest(options.key, list(KEYS))
        raise SettingsError(messages.text(lang, "unknown-key", name=options.key, nearest=hint))
    if output_format == "json":
        import json

        values = config.as_json(settings)
        print(json.dumps(values[options.key] if options.key else values, ensure_ascii=False, indent=1))
    else:
        print("\n".join(config.page(options.key, settings, lang) if options.key else config.listing(lang)))
    return CLEAN


# -- clean -------------------------------------------------------------------------------------------------------


def _clean(options: argparse.Namespace, lang: str) -> int:
    from arlint import cache

    folders = options.folders or dict.fromkeys((os.path.dirname(Resolver().of("").source) or ".", "."))
    for folder in folders:
        if cache.clean(folder):
            print(messages.text(lang, "cleaned", path=os.path.join(folder, cache.FOLDER)))
    return CLEAN


# -- completion --------------------------------------------------------------------------------------------------


def _completion(options: argparse.Namespace, lang: str) -> int:
    try:
        import shtab
    except ImportError:
        raise SettingsError(messages.text(lang, "completion-missing")) from None
    parser = _parser(("check", "fix", "rule", "config", "clean", "completion"))
    print(shtab.complete(parser, options.shell))
    return CLEAN
