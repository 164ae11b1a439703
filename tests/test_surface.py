"""Every name of the surface exists in just the Pythons that it says."""

from __future__ import annotations

import asyncio
import builtins
import sys

import pytest
from generator.surface import BUILTINS, NAMES, Name


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
