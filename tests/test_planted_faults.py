"""Faults of every class are caught, each at its file and line: see planted.py.

Whatever Python plants them: CI does so on the oldest. What differs is beside this, in
``test_planted_badges.py`` and ``test_planted_in_ci.py``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from generator.runner import Runner

from tests.catching import Catcher, all_caught
from tests.catching_markup import SiteCatcher
from tests.planted import PAGES, PROGRAMS, Planted
from tests.planted_markup import MARKUP

Record = Callable[[str, object], None]

CLASSES = PROGRAMS | PAGES

AT_LEAST = 200
"""Faults that are planted, all in all."""


@pytest.fixture(scope="module")
def catcher(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catcher]:
    with Runner() as runner:
        yield Catcher(tmp_path_factory.mktemp("planted"), runner)


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> SiteCatcher:
    return SiteCatcher(tmp_path_factory.mktemp("planted") / "small")


@pytest.mark.parametrize("name", CLASSES)
def test_all_are_caught(name: str, catcher: Catcher, record_property: Record) -> None:
    planted = list(CLASSES[name](catcher.tree))
    all_caught(name, planted, catcher.caught, record_property)


@pytest.mark.parametrize("name", MARKUP)
def test_all_in_html_are_caught(
    name: str, sites: SiteCatcher, record_property: Record
) -> None:
    all_caught(name, [*MARKUP[name](sites.tree)], sites.caught, record_property)


def test_without_a_fault_nothing_is_said(catcher: Catcher) -> None:
    for file in (catcher.tree.pages[7].path, *catcher.root.glob("snippets/task/*.py")):
        nothing = Planted(file, file.read_text(encoding="utf-8"))
        assert not any(catcher.messages(nothing)), file


def test_without_a_fault_nothing_is_said_of_the_small_site(sites: SiteCatcher) -> None:
    nothing = Planted(sites.tree.config, sites.tree.config.read_text(encoding="utf-8"))
    assert list(sites.messages(nothing)) == []


def test_there_are_enough(catcher: Catcher) -> None:
    assert sum(len([*some(catcher.tree)]) for some in CLASSES.values()) >= AT_LEAST
