"""Builds the documentation site, Arabic at the top and English below /en/: build/site/.

    python -m tools.build_docs            write and build it; a warning is an error
    python -m tools.build_docs --pages    only write the pages: build/docs/ar, build/docs/en

The hand-written pages are in docs/ar and docs/en; the pages of rules and the tables of settings are made from arlint.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from arlint import messages, pages, registry
from arlint.config import toml, value_of
from arlint.settings import KEYS, PROFILE_VALUES, Settings

ROOT = Path(__file__).parents[1]
BUILD = ROOT / "build"
LANGUAGES = ("ar", "en")

TITLES = {
    "ar": {
        "rules": "القواعد", "formats": "الصيغ",
        "settings": "الإعدادات", "quieting": "الإسكات", "reports": "التقارير", "safety": "ما الآمن",
        "guides": "أدلة", "newsroom": "غرفة الأخبار", "wordpress": "تصدير ووردبريس", "ci": "التكامل المستمر",
        "python": "المدونات اللغوية في بايثون", "rule": "كتابة قاعدة", "key": "المفتاح", "values": "القيم",
        "default": "الأصل", "about": "ما يفعله", "profile": "الاسم", "sets": "ما يضبطه", "code": "الرمز",
        "name": "الاسم", "severity": "الدرجة", "on": "مفعّلة", "home": "مقدمة",
    },
    "en": {
        "rules": "Rules", "formats": "Formats",
        "settings": "Settings", "quieting": "Keeping quiet", "reports": "Reports",
        "safety": "What is safe", "guides": "Guides", "newsroom": "A news desk", "wordpress": "A WordPress export",
        "ci": "pre-commit and CI", "python": "Corpora in Python", "rule": "Writing a rule", "key": "key",
        "values": "values", "default": "default", "about": "what it does", "profile": "name", "sets": "sets",
        "code": "code", "name": "name", "severity": "severity", "on": "on", "home": "Introduction",
    },
}  # fmt: skip


def write(lang: str) -> Path:
    """The pages of one language, hand-written and made; returns their folder."""
    folder = BUILD / "docs" / lang
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(ROOT / "docs" / lang, folder)
    settings = folder / "settings.md"
    text = settings.read_text(encoding="utf-8")
    text = text.replace("<!-- keys -->", keys(lang)).replace("<!-- profiles -->", profiles(lang))
    settings.write_text(text, encoding="utf-8", newline="\n")
    (folder / "rules").mkdir()
    for entry in registry.entries():
        page = pages.page(entry, lang)
        (folder / "rules" / f"{entry.code}.md").write_text(spaced(page), encoding="utf-8", newline="\n")
    (folder / "rules" / "index.md").write_text(rules(lang), encoding="utf-8", newline="\n")
    return folder


def keys(lang: str) -> str:
    """The table of settings."""
    say = TITLES[lang]
    lines = [row(say["key"], say["about"], say["values"], say["default"]), "|---|---|---|---|"]
    for key, (_, allowed) in KEYS.items():
        value = value_of(Settings(), key)
        default = f"`{toml(value)}`" if value is not None else ""
        values = " ".join(f"`{each}`" for each in allowed or ())
        lines.append(row(f"`{key}`", messages.text(lang, "key-" + key), values, default))
    return "\n".join(lines)


def profiles(lang: str) -> str:
    """The table of profiles."""
    say = TITLES[lang]
    lines = [row(say["profile"], say["sets"]), "|---|---|"]
    for name, values in PROFILE_VALUES.items():
        sets = ", ".join(f"`{key} = {toml(value)}`" for key, value in values.items())
        lines.append(row(f"`{name}`", sets or "—"))
    return "\n".join(lines)


def rules(lang: str) -> str:
    """The page that lists all rules, family by family."""
    say = TITLES[lang]
    lines = [f"# {say['rules']}"]
    family = ""
    for entry in registry.entries():
        if entry.code[:2] != family:
            family = entry.code[:2]
            lines += ["", f"## {messages.text(lang, 'family-' + family)}", ""]
            lines += [row(say["code"], say["name"], say["severity"], say["on"], ""), "|---|---|---|---|---|"]
        severity = messages.text(lang, "severity-" + entry.severity)
        on = messages.text(lang, "yes" if entry.default else "no")
        summary = pages.summary(entry, lang)
        lines.append(row(f"[{entry.code}]({entry.code}.md)", f"`{entry.name}`", severity, on, summary))
    return "\n".join(lines) + "\n"


def row(*cells: str) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def spaced(page: str) -> str:
    """`page` with a blank line before each list: Markdown as mkdocs reads it wants one."""
    return re.sub(r"(?m)^(?!\s*[-*] |\s*$)(.+)\n(?=[-*] )", r"\1\n\n", page)


def navigation(lang: str) -> list[object]:
    say = TITLES[lang]
    guides = ("newsroom", "wordpress", "ci", "python", "rule")
    every = [{say["rules"]: "rules/index.md"}, *(f"rules/{entry.code}.md" for entry in registry.entries())]
    return [
        {say["home"]: "index.md"},
        *({say[name]: f"{name}.md"} for name in ("formats", "settings", "quieting", "reports", "safety")),
        {say["guides"]: [{say[name]: f"guides/{name}.md"} for name in guides]},
        {say["rules"]: every},
    ]


def configuration(lang: str, folder: Path) -> Path:
    """The mkdocs file of one language."""
    import json

    site = BUILD / "site" / ("" if lang == "ar" else lang)
    alternate = [
        {"name": "العربية", "link": "/", "lang": "ar"},
        {"name": "English", "link": "/en/", "lang": "en"},
    ]
    config = {
        "site_name": "arlint",
        "site_url": f"https://arlint.readthedocs.io/{'' if lang == 'ar' else 'en/'}",
        "docs_dir": str(folder),
        "site_dir": str(site),
        "theme": {
            "name": "material",
            "language": lang,
            "font": False,  # nothing is loaded from elsewhere
            "features": ["navigation.top", "navigation.indexes", "content.code.copy"],
            "palette": [
                {"media": "(prefers-color-scheme: light)", "scheme": "default", "primary": "teal"},
                {"media": "(prefers-color-scheme: dark)", "scheme": "slate", "primary": "teal"},
            ],
        },
        "extra": {"alternate": alternate},
        "extra_css": ["assets/arlint.css"],
        "plugins": [{"search": {"lang": [lang, "en"] if lang == "ar" else ["en"]}}],
        "markdown_extensions": ["tables", "toc", "sane_lists"],
        "nav": navigation(lang),
        "validation": {"omitted_files": "warn", "absolute_links": "warn", "unrecognized_links": "warn"},
    }
    path = BUILD / f"mkdocs.{lang}.yml"
    path.write_text(json.dumps(config, ensure_ascii=False, indent=1), encoding="utf-8")  # JSON is YAML
    return path


CSS = """\
[dir="rtl"] .md-typeset { font-family: "Noto Naskh Arabic", "Geeza Pro", "Segoe UI", Tahoma, serif; line-height: 1.9; }
[dir="rtl"] .md-typeset pre, [dir="rtl"] .md-typeset pre code { direction: ltr; text-align: left; }
.md-typeset code { unicode-bidi: plaintext; }
.md-typeset table:not([class]) { display: table; }
"""


def main() -> int:
    environment = {**os.environ, "DISABLE_MKDOCS_2_WARNING": "true", "NO_MKDOCS_2_WARNING": "true"}
    shutil.rmtree(BUILD / "site", ignore_errors=True)
    for lang in LANGUAGES:
        folder = write(lang)
        (folder / "assets").mkdir(exist_ok=True)
        (folder / "assets" / "arlint.css").write_text(CSS, encoding="utf-8")
        if "--pages" in sys.argv[1:]:
            continue
        command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-q", "-f", str(configuration(lang, folder))]
        if lang != LANGUAGES[0]:
            command.append("--dirty")  # the first language has its pages above
        done = subprocess.run(command, env=environment, check=False)
        if done.returncode:
            return done.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
