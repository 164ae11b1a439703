"""The benchmarks, which no other test runs, can still be started."""

from __future__ import annotations

import importlib

import pytest

from tests.trees import ROOT

NAMES = [path.stem for path in sorted((ROOT / "tests/benchmarks").glob("[a-z]*.py"))]


@pytest.mark.parametrize("name", NAMES)
def test_it_finds_all_that_it_uses(name: str) -> None:
    if name in ("browser", "search"):
        pytest.importorskip(
            "playwright", reason='no Playwright: pip install -e ".[ci]"'
        )
    module = importlib.import_module(f"tests.benchmarks.{name}")
    assert callable(module.main)
