"""Every name of the surface exists in just the Pythons that it says, and is used."""

from __future__ import annotations

import asyncio
import builtins
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from generator.checks import SOLUTION
from generator.snippet import read_snippet
from generator.surface import BUILTINS, NAMES, Name
from generator.tree import snippet_files
from generator.usage import names_used

ROOT = Path(__file__).resolve().parent.parent


def found(name: Name) -> bool:
    if name.name in BUILTINS:
        return hasattr(builtins, name.name)
    if name.owner == "loop":
        loop = asyncio.new_event_loop()
        loop.close()
        return hasattr(loop, name.name.removeprefix("loop."))
    thing: object = asyncio
    for part in name.name.split("."):
        if not hasattr(thing, part):
            return False
        thing = getattr(thing, part)
    return True


@pytest.mark.parametrize("name", NAMES, ids=lambda name: name.name)
def test_since(name: Name) -> None:
    expected = name.since is None or sys.version_info[:2] >= name.since
    assert found(name) == expected


@pytest.mark.parametrize("owner", sorted({name.owner for name in NAMES} - {"", "loop"}))
def test_no_member_of_a_class_is_left_out(owner: str) -> None:
    """A member that a new Python brings is listed, too."""
    if not hasattr(asyncio, owner):
        pytest.skip(f"this Python has no asyncio.{owner}")
    known = {name.name for name in NAMES}
    members = {member for member in dir(getattr(asyncio, owner)) if member[0] != "_"}
    assert {member for member in members if f"{owner}.{member}" not in known} == set()


@pytest.mark.parametrize("name", NAMES, ids=lambda name: name.name)
def test_a_program_uses_it(name: Name, used: Mapping[str, list[str]]) -> None:
    assert used.get(name.name), (
        f"no program of a page uses {name.shown}: write one on the page in "
        "docs/en/reference/ that it belongs to (generator/usage.py says what counts)"
    )


@pytest.fixture(scope="module")
def used() -> Mapping[str, list[str]]:
    """The programs that use each name."""
    programs: dict[str, list[str]] = {}
    for path in snippet_files(ROOT):
        if not path.stem.endswith(SOLUTION):
            for name in names_used(read_snippet(path).code):
                programs.setdefault(name, []).append(path.name)
    return programs
