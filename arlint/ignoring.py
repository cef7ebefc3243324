"""What .gitignore and .arlintignore files and the `exclude` setting keep out of a walk, as pathspec reads them."""

from __future__ import annotations

import os

from pathspec import GitIgnoreSpec


class Ignored:
    """The patterns that hold in the folders of a walk."""

    def __init__(self, top: str) -> None:
        self._specs: dict[str, GitIgnoreSpec | None] = {}
        self._excludes: dict[tuple[str, ...], GitIgnoreSpec] = {}
        self._exclude: GitIgnoreSpec | None = None
        self._exclude_folder = ""
        # .gitignore files above the folder that is walked count as well, up to the top of the repository.
        top = os.path.abspath(top)
        while not os.path.isdir(os.path.join(top, ".git")):
            above = os.path.dirname(top)
            if above == top:
                break
            top = above
            self._read(top)

    def _read(self, folder: str) -> None:
        if folder in self._specs:
            return
        lines: list[str] = []
        for name in (".gitignore", ".arlintignore"):  # the second one decides
            try:
                with open(os.path.join(folder, name), encoding="utf-8", errors="replace") as file:
                    lines += file
            except OSError:
                continue
        self._specs[folder] = GitIgnoreSpec.from_lines(lines) if lines else None

    def enter(self, folder: str, exclude_folder: str, exclude: list[str]) -> None:
        """Take in the patterns of `folder` before its entries are matched."""
        self._read(os.path.abspath(folder))
        key = tuple(exclude)
        if key not in self._excludes:
            self._excludes[key] = GitIgnoreSpec.from_lines(exclude)
        self._exclude = self._excludes[key] if exclude else None
        self._exclude_folder = exclude_folder

    def match(self, path: str, is_folder: bool) -> bool:
        """Whether the entry at `path` is ignored or excluded."""
        path = os.path.abspath(path)
        slash = "/" if is_folder else ""
        if self._exclude is not None:
            relative = os.path.relpath(path, self._exclude_folder).replace(os.sep, "/")
            if not relative.startswith("../") and self._exclude.match_file(relative + slash):
                return True
        folder = os.path.dirname(path)
        while True:
            spec = self._specs.get(folder)
            if spec is not None:
                verdict = spec.check_file(os.path.relpath(path, folder).replace(os.sep, "/") + slash).include
                if verdict is not None:
                    return verdict
            above = os.path.dirname(folder)
            if above == folder or os.path.isdir(os.path.join(folder, ".git")):
                return False
            folder = above
