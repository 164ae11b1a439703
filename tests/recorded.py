"""The Trace of each snippet, for the tests that look at all of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from generator.runner import Runner
from generator.snippet import Snippet, read_snippet
from generator.trace import Trace
from generator.tree import snippet_files

ROOT = Path(__file__).resolve().parent.parent

each_snippet = pytest.mark.parametrize(
    "snippet",
    [read_snippet(path) for path in snippet_files(ROOT)],
    ids=lambda snippet: snippet.full_name,
)
"""Runs a test once for each snippet."""


@pytest.fixture(scope="module")
def runner() -> Iterator[Runner]:
    with Runner() as started:
        yield started


@pytest.fixture
def trace(snippet: Snippet, runner: Runner) -> Trace:
    if snippet.why_not_here:
        pytest.skip(snippet.why_not_here)
    answer = runner.run(snippet, record=True)
    assert answer.trace is not None, answer.detail
    return answer.trace
