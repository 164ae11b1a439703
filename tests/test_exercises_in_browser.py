"""Each exercise as a reader does it in Chromium, on the real clock.

Its start falls short of the hidden check, its solution passes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from generator.checks import Check, read_check
from generator.snippet import read_snippet
from generator.tree import check_files

from tests.in_browser import PAGE, program, request_of
from tests.recorded import ROOT
from tests.used_again import RUN_ALL_AGAIN, use_again

AT_ONCE = 4
"""Programs at a time: they sleep most of their time."""

TRIES = 3
"""More of them, alone: a busy machine makes a program late, now and then."""

CHECKS = {check.name: check for check in map(read_check, check_files(ROOT))}


Verdict = dict[str, Any]
"""What is said of an attempt: an error, and what is wrong."""

Judge = Callable[[list[tuple[str, Check]]], list[Verdict]]
PASSED: Verdict = {"error": "", "wrong": []}


@pytest.fixture(scope="module")
def judge(browser: Any, address: str) -> Iterator[Judge]:
    """Runs programs, by their full names, and has each checked."""
    page = browser.new_page()
    use_again(page, waitless=False)
    page.goto(address + PAGE)

    def run(attempts: list[tuple[str, Check]]) -> list[Verdict]:
        programs = [
            program(read_snippet(ROOT / "snippets" / name), check)
            for name, check in attempts
        ]
        done = page.evaluate(RUN_ALL_AGAIN, request_of(programs, AT_ONCE))
        return [one["verdict"] or {"error": one} for one in done]

    yield run
    page.close()


@pytest.fixture(scope="module")
def verdicts(judge: Judge) -> dict[str, Verdict]:
    """What is said of each start and each solution, by its full name."""
    attempts = [
        (name, check)
        for check in CHECKS.values()
        for name in (check.start, check.solution)
    ]
    names = [name for name, _ in attempts]
    return dict(zip(names, judge(attempts), strict=True))


@pytest.mark.parametrize("name", CHECKS)
def test_start_falls_short(name: str, verdicts: dict[str, Verdict]) -> None:
    verdict = verdicts[CHECKS[name].start]
    assert verdict["error"] == ""
    assert verdict["wrong"]
    assert set(verdict["wrong"]) <= CHECKS[name].keys.keys()


@pytest.mark.parametrize("name", CHECKS)
def test_solution_passes(name: str, verdicts: dict[str, Verdict], judge: Judge) -> None:
    solution = CHECKS[name].solution
    verdict = verdicts[solution]
    for _ in range(TRIES):
        if verdict != PASSED:
            (verdict,) = judge([(solution, CHECKS[name])])
    assert verdict == PASSED
