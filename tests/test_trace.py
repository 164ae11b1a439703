"""What holds for every Trace, and its form as JSON."""

from __future__ import annotations

import json

import pytest
from generator import trace as module
from generator.snippet import Snippet
from generator.trace import (
    Cancel,
    Create,
    End,
    Print,
    Step,
    Task,
    Trace,
    Wait,
    Wake,
)

from tests.properties import check
from tests.recorded import each_snippet_backwards, skip_if_not_pictured


@each_snippet_backwards
def test_what_holds_for_every_trace(trace: Trace, snippet: Snippet) -> None:
    skip_if_not_pictured(snippet)
    check(trace, snippet.text)


@each_snippet_backwards
def test_json_and_back(trace: Trace) -> None:
    assert Trace.from_json(trace.to_json()) == trace


def test_json_holds_each_field_that_is_not_as_by_default() -> None:
    made = Trace(
        tasks=(Task("Task-1", "main()", 0.0), Task("b", "work(1)", 0.5, 0, 12)),
        steps=(
            Step(0.0, 0.0, (Create(0),), kind="program"),
            Step(
                0.5,
                1.5,
                (
                    Create(1),
                    Print("é\n", 0.5, 3, "stderr"),
                    Cancel(1, "'why'", 0, True),
                    Wake(1),
                    Wait("await", "sleep(1)", 4, (1,), True),
                    End("result", "7"),
                ),
                task=0,
                name="n",
                source=1,
                received="CancelledError()",
                lines=(3, 4),
            ),
        ),
        elapsed=2.0,
        clock="real",
        ended="exit",
        error="SystemExit(1)",
        stopped=1,
        cut="steps",
    )
    text = made.to_json()
    assert Trace.from_json(text) == made
    record = json.loads(text)
    assert record["version"] == module.VERSION
    assert record["steps"][0] == {
        "begin": 0.0,
        "end": 0.0,
        "events": [{"event": "create", "task": 0}],
        "kind": "program",
    }
    assert record["steps"][1]["events"][4] == {
        "event": "wait",
        "how": "await",
        "what": "sleep(1)",
        "line": 4,
        "on": [1],
        "ready": True,
    }


def test_a_trace_of_another_version_is_refused() -> None:
    text = Trace().to_json().replace('"version":1', '"version":2')
    with pytest.raises(ValueError, match="version 2; this reads 1"):
        Trace.from_json(text)
