"""Faults that only a browser shows, or a tool that only CI has, are caught."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from generator.runner import Runner

from tests.catching import Catcher, all_caught
from tests.catching_markup import SiteCatcher
from tests.planted import WORDS
from tests.planted_markup import SEEN

Record = Callable[[str, object], None]

TYPOS = Path(sys.executable).parent / "typos"


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> SiteCatcher:
    return SiteCatcher(tmp_path_factory.mktemp("planted") / "small")


@pytest.mark.parametrize("name", SEEN)
def test_what_a_browser_shows(
    name: str, page: Any, sites: SiteCatcher, record_property: Record
) -> None:
    look = partial(sites.caught, page=page)
    all_caught(name, [*SEEN[name](sites.tree)], look, record_property)


@pytest.mark.parametrize("name", WORDS)
def test_words(
    name: str, tmp_path: Path, runner: Runner, record_property: Record
) -> None:
    if not TYPOS.exists():
        pytest.skip('typos is not installed: pip install -e ".[ci]"')
    catcher = Catcher(tmp_path, runner)
    all_caught(name, [*WORDS[name](catcher.tree)], catcher.caught, record_property)
