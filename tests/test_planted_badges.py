"""On each Python, a program's badge that is wrong about it is caught: see planted.py.

A badge that lets in too many Pythons shows on those, one that keeps out too many on
those: that of a Python which nobody tries could be wrong, so CI tries each.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from generator.runner import Runner

from tests.catching import Catcher, all_caught
from tests.planted import BADGES


@pytest.fixture(scope="module")
def catcher(tmp_path_factory: pytest.TempPathFactory, runner: Runner) -> Catcher:
    return Catcher(tmp_path_factory.mktemp("planted"), runner)


@pytest.mark.parametrize("name", BADGES)
def test_all_are_caught(
    name: str, catcher: Catcher, record_property: Callable[[str, object], None]
) -> None:
    planted = list(BADGES[name](catcher.tree))
    all_caught(name, planted, catcher.caught, record_property)
