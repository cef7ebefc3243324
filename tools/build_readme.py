"""Fills the excerpts of output in README.md and README.ar.md with what arlint really prints.

    python -m tools.build_readme            write them
    python -m tools.build_readme --check    exit 1 if one is not what arlint prints now

An excerpt stands between `<!-- excerpt: arlint ... -->` and `<!-- end of excerpt -->`: the findings of the rules in
`SHOWN` and the closing line.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
SHOWN = ("PU104", "MT301", "CO101", "PU125", "BP101")
_EXCERPT = re.compile(r"(<!-- excerpt: arlint (.+?) -->\n).*?(<!-- end of excerpt -->)", re.DOTALL)


def excerpt(arguments: list[str]) -> str:
    """The findings to show, the first of each rule, and the closing line, indented as code."""
    environment = {**os.environ, "ARLINT_LANG": "en", "NO_COLOR": "1", "GITHUB_ACTIONS": ""}
    command = [sys.executable, "-m", "arlint", *arguments]
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )
    *findings, closing = done.stdout.strip().split("\n\n")
    first: dict[str, str] = {}
    for finding in findings:
        first.setdefault(finding.split(" ")[1], finding)
    shown = [finding for code, finding in first.items() if code in SHOWN] + [closing]
    return "\n\n".join(re.sub("^(?=.)", "    ", part, flags=re.MULTILINE) for part in shown)


def filled(text: str) -> str:
    return _EXCERPT.sub(lambda match: f"{match[1]}\n{excerpt(match[2].split())}\n\n{match[3]}", text)


def main() -> int:
    stale = []
    for name in ("README.md", "README.ar.md"):
        path = ROOT / name
        text = path.read_text(encoding="utf-8")
        if filled(text) != text:
            stale.append(name)
            if "--check" not in sys.argv[1:]:
                path.write_text(filled(text), encoding="utf-8", newline="\n")
    if stale and "--check" in sys.argv[1:]:
        print(f"the excerpts in {' and '.join(stale)} are not what arlint prints: run python -m tools.build_readme")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
