"""Each exercise as a reader does it in Chromium, on the real clock.

Its start falls short of the hidden check, its solution passes.
"""

from __future__ import annotations

from typing import Any

import pytest
from generator.checks import read_check
from generator.snippet import read_snippet
from generator.tree import check_files

from tests.in_browser import PAGE, RUN_ALL, Ran, program, request_of
from tests.recorded import ROOT

AT_ONCE = 4
"""Programs at a time: they sleep most of their time."""

CHECKS = {check.name: check for check in map(read_check, check_files(ROOT))}


@pytest.fixture(scope="module")
def verdicts(browser: Any, address: str) -> dict[str, dict[str, Any]]:
    """What is said of each program, by its full name: an error, and what is wrong."""
    programs = {
        name: program(read_snippet(ROOT / "snippets" / name), check)
        for check in CHECKS.values()
        for name in (check.start, check.solution)
    }
    context = browser.new_context()
    page = context.new_page()
    page.goto(address + PAGE)
    done = page.evaluate(RUN_ALL, request_of(programs.values(), AT_ONCE))
    context.close()
    runs = zip(programs, (Ran(**one) for one in done), strict=True)
    return {name: ran.verdict or {"error": ran} for name, ran in runs}


@pytest.mark.parametrize("name", CHECKS)
def test_start_falls_short(name: str, verdicts: dict[str, dict[str, Any]]) -> None:
    verdict = verdicts[CHECKS[name].start]
    assert verdict["error"] == ""
    assert verdict["wrong"]
    assert set(verdict["wrong"]) <= CHECKS[name].keys.keys()


@pytest.mark.parametrize("name", CHECKS)
def test_solution_passes(name: str, verdicts: dict[str, dict[str, Any]]) -> None:
    assert verdicts[CHECKS[name].solution] == {"error": "", "wrong": []}
