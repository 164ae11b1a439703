"""All that is written by hand: the snippets and the pages of one language."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from generator.checks import CHECK, Check, read_check
from generator.fault import Fault
from generator.page import Page, read_page
from generator.snippet import Snippet, read_snippet

T = TypeVar("T")


@dataclass(frozen=True)
class Tree:
    """The snippets and pages that keep the contract, and what is wrong elsewhere."""

    root: Path
    docs: Path
    config: Path
    """The site's configuration, which holds the navigation."""
    snippets: Mapping[str, Snippet]
    """By full name, ``page/name.py``."""
    pages: tuple[Page, ...]
    checks: Mapping[str, Check]
    """Those of the exercises, by the full name of the starting program."""
    faults: tuple[Fault, ...]

    @cached_property
    def files(self) -> list[Path]:
        """Every snippet that is there, whether or not it keeps the contract."""
        return snippet_files(self.root)

    @cached_property
    def names(self) -> list[str]:
        """The full names that an example fence may hold."""
        return [full_name(self.root, file) for file in self.files]

    @cached_property
    def exercises(self) -> list[str]:
        """The full names that an exercise fence may hold."""
        return exercise_names(self.root)


def load_tree(
    root: Path, language: str = "en", configuration: str = "mkdocs.yml"
) -> Tree:
    """Read every snippet, and every page of ``docs/<language>``, below ``root``."""
    docs = root / "docs" / language
    faults: list[Fault] = []
    snippets = _read_all(snippet_files(root), read_snippet, faults)
    pages = _read_all(page_files(docs), read_page, faults)
    checks = _read_all(check_files(root), read_check, faults)
    return Tree(
        root=root,
        docs=docs,
        config=root / configuration,
        snippets={snippet.full_name: snippet for snippet in snippets},
        pages=tuple(pages),
        checks={check.start: check for check in checks},
        faults=tuple(faults),
    )


def snippet_files(root: Path) -> list[Path]:
    """Every snippet; names that begin with a dot are an editor's."""
    return [file for file in _programs(root) if not file.stem.endswith(CHECK)]


def check_files(root: Path) -> list[Path]:
    """Every check of an exercise; they stand among the snippets."""
    return [file for file in _programs(root) if file.stem.endswith(CHECK)]


def full_name(root: Path, file: Path) -> str:
    """That of a snippet, as a fence holds it."""
    return file.relative_to(root / "snippets").as_posix()


def snippet_names(root: Path) -> list[str]:
    """The full names that an example fence may hold."""
    return [full_name(root, file) for file in snippet_files(root)]


def exercise_names(root: Path) -> list[str]:
    """The full names that an exercise fence may hold."""
    files = (full_name(root, file) for file in check_files(root))
    return [f"{name.removesuffix(f'{CHECK}.py')}.py" for name in files]


def page_files(docs: Path) -> list[Path]:
    """Every page of one language."""
    return _files(docs, ".md")


def other_files(folder: Path, *known: str) -> list[Path]:
    """Files that end in none of ``known``, and would be looked at by nobody."""
    return [file for file in _files(folder, "") if file.suffix not in known]


def _programs(root: Path) -> list[Path]:
    return _files(root / "snippets", ".py")


def _files(folder: Path, suffix: str) -> list[Path]:
    return sorted(
        Path(place, name)
        for place, name in _walk(folder)
        if name.endswith(suffix)
        and not name.startswith(".")
        and not Path(place).name.startswith(".")
        and Path(place).name != "__pycache__"
    )


def _walk(folder: Path) -> Iterator[tuple[str, str]]:
    """Each file as its folder and its name: a check lists them all, several times."""
    for place, _, names in os.walk(folder):
        for name in names:
            yield place, name


def _read_all(
    files: Iterable[Path], read: Callable[[Path], T], faults: list[Fault]
) -> list[T]:
    found = []
    for file in files:
        try:
            found.append(read(file))
        except Fault as fault:
            faults.append(fault)
    return found
