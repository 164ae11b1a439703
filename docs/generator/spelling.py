"""Names of asyncio that are misspelt where no run of the program comes by."""

from __future__ import annotations

import asyncio
import difflib
from collections import defaultdict
from collections.abc import Mapping

from generator.fault import Fault, did_you_mean
from generator.snippet import Snippet
from generator.surface import NAMES
from generator.usage import ASYNCIO, attributes

ALIKE = 0.75
"""How alike a misspelt method is to one of the class; others are a program's own."""


def check_spelling(snippet: Snippet) -> Fault | None:
    """A name of asyncio that the program writes, and that this Python does not have.

    What it prints may name it: that it is missing is the point of the program then.
    """
    if snippet.why_not_here:
        return None
    printed = "".join(statement.want for statement in snippet.statements)
    for line, owner, name in attributes(snippet.code):
        guess = _guess(owner, name)
        if guess is not None and f"'{name}'" not in printed:
            return Fault(
                snippet.path,
                snippet.above + line,
                f"{owner} has no {name!r}{guess}",
                "correct the name; if its absence is the point, print what Python says",
            )
    return None


def _guess(owner: str, name: str) -> str | None:
    """What a message adds about the name; None if there is nothing wrong with it."""
    if owner == ASYNCIO:
        if hasattr(asyncio, name):
            return None
        return did_you_mean(name, dir(asyncio))
    known = MEMBERS[owner]
    if name in known or not difflib.get_close_matches(name, known, 1, ALIKE):
        return None
    return did_you_mean(name, known)


def _members() -> Mapping[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for name in NAMES:
        owner, _, member = name.name.rpartition(".")
        found[owner].add(member)
    return found


MEMBERS = _members()
