"""The hooks, for real: pre-commit installs the project from a repository and runs them on another one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
#: What an installation of the project takes.
NEEDED = ("arlint", "pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml")

DIRTY = "وصف رئيسها المظاهرات بأنها محاولة ، ثم غادر القاعة.\n"
CLEAN = "وصف رئيسها المظاهرات بأنها محاولة، ثم غادر القاعة.\n"
MARKDOWN = "# عنوان\n\n" + DIRTY + "\n```\nكود ، كما هو\n```\n"


def git(folder, *arguments):
    subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True)


def committed(folder):
    """Make `folder` a repository with all that is in it committed."""
    git(folder, "init", "-q")
    git(folder, "add", "-A")
    git(folder, "-c", "user.name=test", "-c", "user.email=test@example.org", "commit", "-q", "-m", "all")
    return folder


@pytest.fixture(scope="module")
def hook_repository(tmp_path_factory):
    """The project as it is now, uncommitted changes included."""
    folder = tmp_path_factory.mktemp("hooks")
    for name in NEEDED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, folder / name)
    return committed(folder)


@pytest.fixture
def articles(tmp_path):
    """A repository of articles: two that are dirty, one that is clean, and a program."""
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "dirty.txt").write_text(DIRTY, encoding="utf-8")
    (folder / "dirty.md").write_text(MARKDOWN, encoding="utf-8")
    (folder / "clean.txt").write_text(CLEAN, encoding="utf-8")
    (folder / "program.py").write_text("text = 'كلمة ، كلمة'\n", encoding="utf-8")
    return committed(folder)


def try_hook(hook, hook_repository, articles, home):
    environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    environment |= {"PRE_COMMIT_HOME": str(home), "PRE_COMMIT_COLOR": "never", "ARLINT_LANG": "en"}
    command = [sys.executable, "-m", "pre_commit", "try-repo", str(hook_repository), hook, "--all-files", "--verbose"]
    done = subprocess.run(command, cwd=articles, env=environment, capture_output=True, text=True, check=False)
    output = done.stdout + done.stderr
    # pre-commit's own exit code for errors is 3: pip could not install the project.
    if done.returncode == 3 and ("No matching distribution" in output or "Could not fetch" in output):
        pytest.skip("pip cannot install the project here: no package index can be reached")
    return done.returncode, output


def contents(folder):
    return {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir() if path.is_file()}


@pytest.mark.slow
def test_the_hook_reports_and_changes_nothing(hook_repository, articles, tmp_path):
    before = contents(articles)
    code, output = try_hook("arlint", hook_repository, articles, tmp_path / "home")
    assert code == 1, output
    assert "exit code: 1" in output
    assert "dirty.txt:1:34 PU101" in output
    assert "dirty.md:3:34 PU101" in output
    assert "2 findings in 3 files" in output, "the clean article is checked too, the program is not"
    assert contents(articles) == before


@pytest.mark.slow
def test_the_fixing_hook_repairs_the_dirty_articles_only(hook_repository, articles, tmp_path):
    before = contents(articles)
    code, output = try_hook("arlint-fix", hook_repository, articles, tmp_path / "home")
    assert code == 1, output
    assert "files were modified by this hook" in output
    assert contents(articles) == before | {"dirty.txt": CLEAN, "dirty.md": MARKDOWN.replace(DIRTY, CLEAN)}
