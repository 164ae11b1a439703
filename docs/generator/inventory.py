"""``objects.inv``: what the documentation of other projects can link to here.

Sphinx (intersphinx) and mkdocstrings read it. Format: a header of four lines, then a
line for each object, compressed with zlib
(https://sphobjinv.readthedocs.io/en/stable/syntax.html).
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.surface import BUILTINS, Name

HEADER = "# Sphinx inventory version 2\n# Project: {}\n# Version: \n"
COMPRESSED = "# The remainder of this file is compressed using zlib.\n"

ATTRIBUTES = (
    "Barrier.broken",
    "Barrier.n_waiting",
    "Barrier.parties",
    "Queue.maxsize",
    "loop.slow_callback_duration",
)


@dataclass(frozen=True)
class Entry:
    """Something to link to."""

    name: str
    role: str
    """Domain and role, such as ``py:class`` or ``std:doc``."""
    address: str
    """Below the site's own."""
    shown: str = "-"
    """What a link says; ``-`` if that is the name."""


def inventory(project: str, entries: Iterable[Entry]) -> bytes:
    """The file's content."""
    lines = "".join(
        f"{one.name} {one.role} {-1 if one.role == 'std:doc' else 1} "
        f"{one.address} {one.shown}\n"
        for one in entries
    )
    head = HEADER.format(project) + COMPRESSED
    return head.encode() + zlib.compress(lines.encode(), 9)


def entries_of_names(names: Iterable[Name], address: str) -> Iterator[Entry]:
    """The names of the surface, under those that Python's own inventory gives them."""
    for name in names:
        full = name.name if name.name in BUILTINS else f"asyncio.{name.name}"
        yield Entry(full, f"py:{_role(name)}", f"{address}#{name.name}")


def _role(name: Name) -> str:
    last = name.name.rpartition(".")[2]
    if name.name in ATTRIBUTES:
        return "attribute"
    if name.owner:
        return "method"
    if name.group == "errors":
        return "exception"
    if last.isupper():
        return "data"
    return "class" if last[:1].isupper() else "function"
