"""One clear error about what a contributor wrote: where, what, and how to mend it."""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterable
from pathlib import Path


class Fault(Exception):  # noqa: N818 - it is what a reader did, not the program
    """Something in a file breaks the contract.

    ``line`` counts from 1. ``what`` says what is wrong, ``mend`` how to put it
    right, ``detail`` shows more (a diff, a traceback), any number of lines.
    """

    def __init__(
        self, path: Path, line: int, what: str, mend: str, detail: str = ""
    ) -> None:
        super().__init__(path, line, what, mend, detail)
        self.path = path
        self.line = line
        self.what = what
        self.mend = mend
        self.detail = detail

    def __str__(self) -> str:
        lines = [f"{_short(self.path)}:{self.line}: {self.what}"]
        lines += [f"  {line}".rstrip() for line in self.detail.splitlines()]
        lines.append(f"  To mend: {self.mend}")
        return "\n".join(lines)


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """The end of a message: the one of ``known`` most like ``name``, if any is."""
    near = difflib.get_close_matches(name, list(known), 1)
    return f"; did you mean {near[0]!r}?" if near else ""


def did_you_mean_file(name: str, names: list[str]) -> str:
    """Like ``did_you_mean``, for ``folder/file``: the same file elsewhere first."""
    same = [found for found in names if found.split("/")[-1] == name.split("/")[-1]]
    return f"; did you mean {same[0]!r}?" if same else did_you_mean(name, names)


def _short(path: Path) -> str:
    """The path as a contributor would type it, where that is possible."""
    relative = os.path.relpath(path)
    return str(path) if relative.startswith("..") else Path(relative).as_posix()
