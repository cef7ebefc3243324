"""The documentation: a page for each rule and each setting, in both languages, and links that lead somewhere."""

from __future__ import annotations

import re

import pytest

from arlint import registry
from arlint.settings import KEYS
from tools import build_docs


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(build_docs, "BUILD", tmp_path_factory.mktemp("build"))
        return {lang: build_docs.write(lang) for lang in build_docs.LANGUAGES}


@pytest.mark.parametrize("lang", build_docs.LANGUAGES)
def test_every_rule_and_setting_has_its_place(built, lang):
    listed = (built[lang] / "rules" / "index.md").read_text(encoding="utf-8")
    for entry in registry.entries():
        page = (built[lang] / "rules" / f"{entry.code}.md").read_text(encoding="utf-8")
        assert page.startswith(f"# {entry.code} {entry.name}\n")
        assert f"[{entry.code}]({entry.code}.md)" in listed
    settings = (built[lang] / "settings.md").read_text(encoding="utf-8")
    assert "<!--" not in settings
    for key in KEYS:
        assert f"`{key}`" in settings


def test_both_languages_have_the_same_pages(built):
    pages = [{path.relative_to(folder) for path in folder.rglob("*.md")} for folder in built.values()]
    assert pages[0] == pages[1]


@pytest.mark.parametrize("lang", build_docs.LANGUAGES)
def test_links_lead_somewhere(built, lang):
    for path in built[lang].rglob("*.md"):
        text = re.sub(r"``.*?``|`[^`]*`|^ {4}.*$", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
        for target in re.findall(r"\]\(([^)#:]+)\)", text):
            assert (path.parent / target).exists(), (path, target)


@pytest.mark.parametrize("lang", build_docs.LANGUAGES)
def test_the_navigation_has_every_page(built, lang):
    named = set(re.findall(r"[\w/]+\.md", str(build_docs.navigation(lang))))
    assert named == {path.relative_to(built[lang]).as_posix() for path in built[lang].rglob("*.md")}
