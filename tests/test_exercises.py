"""The check of each exercise finds what is wrong, and accepts whatever is right."""

from __future__ import annotations

from pathlib import Path

import pytest
from generator.attempt import Attempt, judge
from generator.checks import Check, attempt_of, read_check
from generator.runner import Runner
from generator.snippet import parse_snippet
from generator.source import read_source
from generator.trace import Trace
from generator.tree import check_files

from tests import attempts
from tests.small_tree import write

ROOT = Path(__file__).resolve().parent.parent
CHECKS = {check.name: check for check in map(read_check, check_files(ROOT))}

WRONG = [(name, key) for name in CHECKS for key in attempts.WRONG[name]]
RIGHT = [
    (name, number)
    for name in CHECKS
    for number in range(len(attempts.RIGHT.get(name, ())))
]


def run(
    check: Check, change: attempts.Attempt, folder: Path, runner: Runner
) -> Attempt:
    """What one of the exercise's two programs does after a change."""
    part, old, new = change
    text = read_source(check.path.with_name(f"{check.name}{part}.py"))
    assert old in text
    file = write(folder, f"{check.path.parent.name}/attempt.py", text.replace(old, new))
    snippet = parse_snippet(file, file.read_text(encoding="utf-8"))
    return attempt_of(snippet, runner.run(snippet, record=True))


def test_there_are_exercises() -> None:
    assert len(CHECKS) >= 10
    assert CHECKS.keys() == attempts.WRONG.keys() == attempts.RIGHT.keys()


@pytest.mark.parametrize("name", CHECKS)
def test_start_falls_short(name: str, tmp_path: Path, runner: Runner) -> None:
    check = CHECKS[name]
    attempt = run(check, (attempts.START, "import", "import"), tmp_path, runner)
    assert not attempt.error
    assert judge(check.text, attempt)


@pytest.mark.parametrize("name", CHECKS)
def test_solution_passes(name: str, tmp_path: Path, runner: Runner) -> None:
    check = CHECKS[name]
    attempt = run(check, (attempts.SOLUTION, "import", "import"), tmp_path, runner)
    assert not attempt.error
    assert judge(check.text, attempt) == []


@pytest.mark.parametrize(("name", "key"), WRONG)
def test_wrong(name: str, key: str, tmp_path: Path, runner: Runner) -> None:
    check = CHECKS[name]
    attempt = run(check, attempts.WRONG[name][key], tmp_path, runner)
    assert key in judge(check.text, attempt)


@pytest.mark.parametrize("name", CHECKS)
def test_each_key_has_an_attempt(name: str) -> None:
    assert attempts.WRONG[name].keys() == CHECKS[name].keys.keys()


@pytest.mark.parametrize(("name", "number"), RIGHT)
def test_right(name: str, number: int, tmp_path: Path, runner: Runner) -> None:
    check = CHECKS[name]
    attempt = run(check, attempts.RIGHT[name][number], tmp_path, runner)
    assert not attempt.error
    assert judge(check.text, attempt) == []


@pytest.mark.parametrize("name", CHECKS)
def test_a_check_stands_a_program_that_does_nothing(name: str) -> None:
    """Whatever a reader leaves of the program, something is wrong with it."""
    nothing = Attempt(source="", printed="", seconds=0.0, trace=Trace())
    assert judge(CHECKS[name].text, nothing)
