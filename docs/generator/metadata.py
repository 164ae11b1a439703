"""Read a snippet's inline script metadata: the Python and the system it needs."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from generator.fault import Fault

NEEDS = ("processes", "signals", "sockets", "threads")
"""What a browser cannot give a program; the values that ``needs`` may hold."""

TOOL = "asyncio-tasks"

OLDEST, NEWEST = (3, 11), (3, 15)
"""The Pythons that the site is for; ``.ci/run`` runs every program on each."""

# PEP 723, "Reference Implementation".
BLOCK = re.compile(
    r"(?m)^# /// (?P<type>[a-zA-Z0-9-]+)$\s(?P<content>(^#(| .*)$\s)+)^# ///$"
)
OPENING = re.compile(r"(?m)^#\s*///.*$")
RELEASE = re.compile(r"3\.\d+(\.\d+)?")
REQUIRES_PYTHON = re.compile(r"(?:>=3\.(\d+))?(?:(?:^|,)<3\.(\d+))?")


@dataclass(frozen=True)
class Metadata:
    requires_python: tuple[int, int] | None = None
    before_python: tuple[int, int] | None = None
    """The first Python on which the program does something else."""
    needs: tuple[str, ...] = ()
    also: tuple[tuple[int, ...], ...] = ()
    """Other Pythons on which the program does the same, from a patch release on."""
    line: int = 0
    """Line on which the block begins, from 1; 0 if there is none."""


def read_metadata(path: Path, text: str) -> Metadata:
    """What the metadata block in ``text`` says."""
    opening = OPENING.search(text)
    if opening is None:
        return Metadata()
    line = text[: opening.start()].count("\n") + 1
    block = BLOCK.match(text, opening.start())
    if block is None or block["type"] != "script":
        raise Fault(
            path,
            line,
            "the script metadata cannot be read",
            "write '# /// script', then lines that begin with '# ', then '# ///'",
        )
    if OPENING.search(text, block.end()):
        raise Fault(
            path, line, "there are two blocks of script metadata", "make them one"
        )

    def reject(key: str, mend: str) -> Fault:
        number = _line_of(key, block["content"], line + 1)
        return Fault(path, number, f"{key!r} in the script metadata is wrong", mend)

    values = _interpret(_load(path, line, block["content"]), reject)
    return replace(values, line=line)


def dotted(python: tuple[int, int]) -> str:
    """The Python as people write it, 3.14."""
    return ".".join(map(str, python))


def _load(path: Path, line: int, content: str) -> dict[str, Any]:
    lines = (re.sub("^# ?", "", text) for text in content.splitlines())
    try:
        return tomllib.loads("\n".join(lines))
    except tomllib.TOMLDecodeError as error:
        raise Fault(
            path,
            line,
            f"the script metadata is not TOML: {error}",
            "correct the line; it counts from the one after '# /// script'",
        ) from error


def _interpret(values: dict[str, Any], reject: Callable[[str, str], Fault]) -> Metadata:
    tools = values.pop("tool", {})
    requires_python = values.pop("requires-python", None)
    if values.pop("dependencies", []):
        raise reject("dependencies", "use the standard library only")
    for key in values:
        raise reject(key, f"only 'requires-python' and [tool.{TOOL}] are known")
    if not isinstance(tools, dict):
        raise reject("tool", f"write a table, [tool.{TOOL}]")
    table = tools.pop(TOOL, {})
    if not isinstance(table, dict):
        raise reject(TOOL, f"write a table, [tool.{TOOL}]")
    for key in tools:
        raise reject(key, f"the only table known is [tool.{TOOL}]")
    needs = table.pop("needs", [])
    also = table.pop("also", [])
    for key in table:
        raise reject(key, f"[tool.{TOOL}] knows only 'needs' and 'also'")
    known = isinstance(needs, list) and all(need in NEEDS for need in needs)
    if not known or len(set(needs)) < len(needs):
        raise reject(
            "needs", f"write a list of some of these, each once: {', '.join(NEEDS)}"
        )
    if not isinstance(also, list) or not all(map(_is_release, also)):
        raise reject("also", 'write a list of releases, such as ["3.14.10"]')
    if requires_python is None:
        if also:
            raise reject("also", "it adds to 'requires-python', which is missing")
        return Metadata(needs=tuple(needs))
    text = str(requires_python).replace(" ", "")
    version = REQUIRES_PYTHON.fullmatch(text)
    if version is None or not text:
        mend = 'write requires-python = ">=3.N", "<3.M" or ">=3.N,<3.M"'
        raise reject("requires-python", mend)
    first, before = (
        None if minor is None else (3, int(minor)) for minor in version.groups()
    )
    releases = (tuple(map(int, release.split("."))) for release in also)
    return Metadata(first, before, tuple(needs), tuple(releases))


def _is_release(value: object) -> bool:
    return isinstance(value, str) and bool(RELEASE.fullmatch(value))


def _line_of(key: str, content: str, first: int) -> int:
    """Number of the line that mentions ``key``; the content begins on ``first``."""
    return first + content[: content.find(key)].count("\n")
