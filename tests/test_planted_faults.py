"""Faults of every class are caught, each at its file and line: see planted.py."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from generator.runner import Runner

from tests.catching import Catcher
from tests.planted import CLASSES, Planted

TYPOS = Path(sys.executable).parent / "typos"

AT_LEAST = 200
"""Faults that are planted, all in all."""


@pytest.fixture(scope="module")
def catcher(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catcher]:
    if sys.version_info[:2] != (3, 11):
        pytest.skip(
            "faults are planted on Python 3.11, where badges are seen to be wrong"
        )
    with Runner() as runner:
        yield Catcher(tmp_path_factory.mktemp("planted"), runner)


@pytest.fixture(scope="module")
def table(
    catcher: Catcher, request: pytest.FixtureRequest
) -> Iterator[dict[str, tuple[int, int]]]:
    """Planted and caught of each class, printed when all are through."""
    rows: dict[str, tuple[int, int]] = {}
    yield rows
    reporter = request.config.pluginmanager.get_plugin("terminalreporter")
    for name, (planted, caught) in rows.items():
        if reporter:
            reporter.write_line(f"{planted:5} planted {caught:5} caught  {name}")


@pytest.mark.parametrize("name", CLASSES)
def test_all_are_caught(
    name: str, catcher: Catcher, table: dict[str, tuple[int, int]]
) -> None:
    planted = list(CLASSES[name](catcher.tree))
    if name == "a misspelt word" and not TYPOS.exists():
        pytest.skip('typos is not installed: pip install -e ".[ci]"')
    assert planted
    survivors = [one for one in planted if not catcher.caught(one)]
    table[name] = (len(planted), len(planted) - len(survivors))
    assert not survivors, [(one.file, one.line) for one in survivors]


def test_without_a_fault_nothing_is_said(catcher: Catcher) -> None:
    for file in (catcher.tree.pages[7].path, *catcher.root.glob("snippets/task/*.py")):
        nothing = Planted(file, file.read_text(encoding="utf-8"))
        assert not any(catcher.messages(nothing)), file


def test_there_are_enough(table: dict[str, tuple[int, int]]) -> None:
    assert sum(planted for planted, _ in table.values()) >= AT_LEAST
