"""A program's badge names the Pythons on which it does what it says, and no others."""

from __future__ import annotations

import re
import sys

import pytest
from generator.badge import PYTHONS, check_badge, verify_kept_out
from generator.metadata import NEWEST, dotted
from generator.protocol import Answer
from generator.snippet import Snippet, parse_snippet

from tests.small_tree import SNIPPET
from tests.trees import ROOT

PRINTED = ("main: waits\nhello\n",)
HERE = sys.version_info[:2]


def snippet(*metadata: str, code: str = SNIPPET) -> Snippet:
    block = "".join(f"# {line}\n" for line in ("/// script", *metadata, "///"))
    return parse_snippet(ROOT / "snippets/greetings/hello.py", block + code)


def kept_out(*more: str) -> Snippet:
    """A program that is said to be for other Pythons than this one."""
    python = f">=3.{HERE[1] + 1}" if HERE < NEWEST else f"<{dotted(NEWEST)}"
    return snippet(f'requires-python = "{python}"', *more)


def test_ci_runs_every_program_on_each_of_the_pythons() -> None:
    script = (ROOT / ".ci/run").read_text(encoding="utf-8")
    (listed,) = re.findall(r"for version in (3\.11 .*); do", script)
    assert listed.split() == [dotted(python) for python in PYTHONS]


def test_who_does_the_same_is_not_kept_out() -> None:
    fault = verify_kept_out(kept_out(), Answer(printed=PRINTED))
    assert fault is not None
    assert fault.line == 2
    assert "and does here just what it says" in fault.what
    assert 'also = ["3.14.10"]' in fault.mend


@pytest.mark.parametrize(
    "answer",
    [
        Answer(printed=("hello\n",)),
        Answer(printed=PRINTED, stray="DeprecationWarning"),
        Answer(ended="exception", detail="AttributeError"),
    ],
)
def test_who_does_something_else_is_kept_out(answer: Answer) -> None:
    assert verify_kept_out(kept_out(), answer) is None


def release(*version: int) -> str:
    shown = ".".join(map(str, version))
    return f'also = ["{shown}"]'


def test_a_patch_release_may_do_the_same() -> None:
    major, minor, micro = sys.version_info[:3]
    table = "[tool.asyncio-tasks]"
    assert kept_out(table, release(major, minor)).why_not_here is None
    assert kept_out(table, release(major, minor, micro)).why_not_here is None
    assert kept_out(table, release(major, minor, micro + 1)).why_not_here
    assert kept_out(table, release(major, minor - 1)).why_not_here


WITHOUT = SNIPPET.replace("await task", "asyncio.EventLoop")


@pytest.mark.parametrize(
    ("pythons", "line"), [(">=3.12", 2), (">=3.13", 0), (">=3.14", 0), ("<3.13", 0)]
)
def test_a_name_is_no_newer_than_the_badge(pythons: str, line: int) -> None:
    """One that ends before the name comes shows what happens without."""
    found = snippet(f'requires-python = "{pythons}"', code=WITHOUT)
    fault = check_badge(found)
    assert (fault.line if fault else 0) == line
