"""The Pythons that a program is for: just those on which it does what it says.

That a badge lets in too many Pythons shows when the program runs on one of them, or by
a name of asyncio that they lack. That it keeps out too many shows on those: the program
does there, too, what its docstring says.
"""

from __future__ import annotations

import re

from generator.fault import Fault
from generator.metadata import NEWEST, OLDEST, dotted
from generator.protocol import Answer
from generator.snippet import Snippet
from generator.surface import NAMES
from generator.usage import names_used
from generator.verify import verify

PYTHONS = tuple((3, minor) for minor in range(OLDEST[1], NEWEST[1] + 1))
"""Those that ``.ci/run`` runs every program on."""

SINCE = {name.name: name.since for name in NAMES if name.since}
SHOWN = {name.name: name.shown for name in NAMES}


def check_badge(snippet: Snippet) -> Fault | None:
    """What is wrong with the Pythons that the snippet names, whatever this one is."""
    return _none_or_all(snippet) or _older_than_a_name(snippet)


def verify_kept_out(snippet: Snippet, answer: Answer) -> Fault | None:
    """What is wrong if ``answer`` comes from a Python that the snippet keeps out."""
    if verify(snippet, answer):
        return None
    return Fault(
        snippet.path,
        _line(snippet),
        f"the program {snippet.why_not_here}, and does here just what it says",
        "let requires-python begin and end where a program does something else; if "
        'that is a patch release, add under [tool.asyncio-tasks]: also = ["3.14.10"]',
    )


def _none_or_all(snippet: Snippet) -> Fault | None:
    if not (snippet.requires_python or snippet.before_python):
        return None
    here = [_is_for(snippet, python) for python in PYTHONS]
    if any(here) and not all(here):
        return None
    what = "all" if all(here) else "none"
    return Fault(
        snippet.path,
        _line(snippet),
        f"the program is for {what} of the Pythons that the site is for, "
        f"{dotted(OLDEST)} to {dotted(NEWEST)}",
        "leave requires-python out if it is for all; else name some of them",
    )


def _older_than_a_name(snippet: Snippet) -> Fault | None:
    """A name that a Python which the program is for does not have.

    One that ends before the name's Python shows what happens without it.
    """
    first = snippet.requires_python or OLDEST
    for name in sorted(names_used(snippet.code) & SINCE.keys()):
        since = SINCE[name]
        shows_it_missing = snippet.before_python and snippet.before_python <= since
        if first < since and not shows_it_missing:
            return Fault(
                snippet.path,
                _line(snippet),
                f"the program is for Python {dotted(first)}, and {SHOWN[name]} came "
                f"with {dotted(since)}",
                f'write requires-python = ">={dotted(since)}" into the script metadata',
            )
    return None


def _is_for(snippet: Snippet, python: tuple[int, int]) -> bool:
    first, before = snippet.requires_python, snippet.before_python
    return (not first or python >= first) and (not before or python < before)


def _line(snippet: Snippet) -> int:
    """Line of the file that says which Pythons it is for."""
    match = re.search(r"(?m)^# requires-python", snippet.text)
    return snippet.text.count("\n", 0, match.start()) + 1 if match else 1
