"""Step by step: the sentences say the same as the picture, for who cannot see it."""

from __future__ import annotations

import html
import re
import string
from dataclasses import fields

import pytest
from generator.runner import Runner
from generator.snippet import read_snippet
from generator.steps import numbered, worth_showing
from generator.texts import read_texts
from generator.timeline_texts import TimelineTexts
from generator.trace import Cancel, End, Print, Step, Task, Trace, Wait
from generator.words import rest, sentences

from tests.recorded import ROOT, each_snippet_backwards

TEXTS = read_texts(ROOT / "docs" / "en").timeline


def plain(sentence: str) -> str:
    return html.unescape(re.sub("<[^>]+>", "", sentence))


@pytest.mark.parametrize(
    ("name", "told"),
    [
        (
            "two-tasks-at-once/two_greetings",
            [
                "0 s Task-1 starts: creates Task-2 for say_hello(1, 'Hello'), creates "
                "Task-3 for say_hello(2, 'World'), then waits for first (Task-2).",
                "0 s Task-2 starts: waits for sleep(1).",
                "0 s Task-3 starts: waits for sleep(2).",
                "1 s Task-2 goes on: prints Hello, then returns. Task-1 is ready to "
                "run.",
                "1 s Task-1 goes on: waits for second (Task-3).",
                "2 s Task-3 goes on: prints World, then returns. Task-1 is ready to "
                "run.",
                "2 s Task-1 goes on: prints took 2 s, then returns.",
            ],
        ),
        (
            "wait-for-many-tasks/group_cancels_siblings",
            [
                "0 s Task-1 starts: creates Task-2 for fail('users', 0.2), creates "
                "Task-3 for fetch('orders', 0.4), then waits at the end of "
                "TaskGroup().",
                "0 s Task-2 starts: waits for sleep(0.2).",
                "0 s Task-3 starts: waits for sleep(0.4).",
                "0.2 s Task-2 goes on: prints users: fails, then raises "
                "OSError('no users').",
                "0.2 s TaskGroup runs: asks Task-3 to cancel, then asks Task-1 to "
                "cancel.",
                "0.2 s Task-3 goes on with CancelledError() raised in it: prints "
                "orders: cancelled, then ends as cancelled.",
                "0.2 s Task-1 goes on with CancelledError() raised in it: waits at "
                "the end of TaskGroup().",
                "0.2 s Task-1 goes on, now that Task-3 is done: prints main: "
                "(OSError('no users'),), prints main: next job, then returns.",
            ],
        ),
        (
            "two-tasks-at-once/blocked_loop",
            [
                "0 s Task-1 starts: creates Task-2 for clock(), creates Task-3 for "
                "report(), then waits for reporting (Task-3).",
                "0 s Task-2 starts: waits for sleep(0.3).",
                "0 s Task-3 starts: prints report: starts, holds up everything for "
                "1 s, prints report: ends, then returns. Task-1 is ready to run.",
                "1 s Task-1 goes on: waits for ticking (Task-2).",
                "1 s Task-2 goes on, 0.7 s late: prints clock: tick 1, then waits "
                "for sleep(0.3).",
                "1.3 s Task-2 goes on: prints clock: tick 2, then returns. Task-1 is "
                "ready to run.",
                "1.3 s Task-1 goes on: returns.",
            ],
        ),
        (
            "cancel-a-task/cancelled_before_start",
            [
                "0 s Task-1 starts: creates Task-2 for save('draft.txt'), asks "
                "Task-2 to cancel, prints main: cancel() returns True, then waits "
                "for task (Task-2).",
                "0 s Task-2 never starts: ends as cancelled. Task-1 is ready to run.",
                "0 s Task-1 goes on with CancelledError() raised in it: prints main: "
                "cancelled: True, then returns.",
            ],
        ),
        (
            "cancel-a-task/outer_cancels_inner",
            [
                "0 s Task-1 starts: creates Task-2 for fetch(), creates Task-3 for "
                "report(Task-2), then waits for sleep(0.1).",
                "0 s Task-2 starts: waits for sleep(5).",
                "0 s Task-3 starts: waits for fetching (Task-2).",
                "0.1 s Task-1 goes on: asks Task-3 to cancel, then waits for "
                "reporting (Task-3). Task-3 passes the request on to Task-2.",
                "0.1 s Task-2 goes on with CancelledError() raised in it: prints "
                "fetch: stops, then ends as cancelled. Task-3 is ready to run.",
                "0.1 s Task-3 goes on with CancelledError() raised in it: prints "
                "report: stops, then ends as cancelled. Task-1 is ready to run.",
                "0.1 s Task-1 goes on with CancelledError() raised in it: prints "
                "main: report cancelled: True, prints main: fetch cancelled: True, "
                "then returns.",
            ],
        ),
    ],
)
def test_sentences(name: str, told: list[str], runner: Runner) -> None:
    answer = runner.run(read_snippet(ROOT / f"snippets/{name}.py"), record=True)
    assert answer.trace is not None
    assert [plain(one) for one in sentences(answer.trace, TEXTS)] == told


@each_snippet_backwards
def test_a_sentence_for_each_numbered_step(trace: Trace) -> None:
    if worth_showing(trace):
        numbers = [number for number, _ in numbered(trace.steps) if number]
        assert len(list(sentences(trace, TEXTS))) == len(numbers)


@each_snippet_backwards
def test_all_that_is_printed_is_told(trace: Trace) -> None:
    told = plain(" ".join(sentences(trace, TEXTS)))
    for line in trace.printed().splitlines():
        assert line in told


def test_what_is_special() -> None:
    trace = Trace(
        tasks=(Task("a", "a()", 0), Task("b", "b()", 0)),
        steps=(
            Step(
                0,
                0,
                (
                    Cancel(1, "'late'"),
                    Print("oops\n", 0, stream="stderr"),
                    Wait("enter", "lock"),
                ),
                task=0,
            ),
            Step(1, 1, (Wait("next", "items()"),), task=0),
            Step(2, 2, (Wait("await", "sleep(0)", ready=True),), task=0),
            Step(3, 3, (Wait("leave", "group"),), task=0),
        ),
        ended="exit",
        error="SystemExit(3)",
    )
    assert [plain(one) for one in sentences(trace, TEXTS)] == [
        "0 s a starts: asks b to cancel, with the message 'late' (which never gets "
        "it), writes oops to stderr, then waits to enter lock.",
        "1 s a goes on: waits for the next of items().",
        "2 s a goes on: lets the others run at sleep(0).",
        "3 s a goes on: waits at the end of group.",
    ]
    assert [plain(one) for one in rest(trace, TEXTS)] == [
        "The program ends with SystemExit(3).",
        "When the program ends, a waits at the end of group and is never done.",
    ]


@pytest.mark.parametrize(
    ("ended", "said"),
    [
        ("deadlock", "Now nothing can ever wake the program again: it would wait"),
        ("endless", "The program goes on like this for ever."),
        ("stopped", "Here the program was stopped."),
    ],
)
def test_what_each_task_waits_for_when_the_program_is_stopped(
    ended: str, said: str
) -> None:
    trace = Trace(
        tasks=(Task("a", "a()", 0),),
        steps=(
            Step(0, 0, (Wait("await", "event.wait()"),), task=0),
            Step(1, 1, (Cancel(0),), kind="asyncio", name="run"),
            Step(1, 1, (End("cancelled"),), task=0),
        ),
        ended=ended,
        stopped=1,
    )
    first, second = (plain(one) for one in rest(trace, TEXTS))
    assert first.startswith(said)
    assert second == "At that moment a waits for event.wait()."


PLACES = {
    "label": {"tasks", "seconds"},
    "more_tasks": {"n"},
    "more_steps": {"n"},
    "not_listed": {"n"},
    "sentence": {"time", "subject", "deeds"},
    "waits_on": {"waits", "tasks"},
    "still_waits": {"task", "waits"},
    "more_output": {"n"},
    "starts": {"task"},
    "goes_on": {"task"},
    "goes_on_since": {"task", "other"},
    "late": {"task", "seconds"},
    "never_starts": {"task"},
    "also": {"sentence", "clause"},
    "creates_many": {"n", "first", "last"},
    "receives": {"task", "error"},
    "other_runs": {"code"},
    "then": {"before", "after"},
    "blocks": {"seconds"},
    "creates": {"task", "call"},
    "prints": {"text"},
    "writes": {"text", "stream"},
    "cancels": {"task"},
    "cancels_with": {"task", "message"},
    "passes_on": {"task", "by"},
    "wakes": {"task"},
    "waits": {"what"},
    "waits_to_enter": {"what"},
    "waits_to_leave": {"what"},
    "waits_for_next": {"what"},
    "gives_way": {"what"},
    "returns": {"value"},
    "raises": {"value"},
    "never_ends": {"task", "waits"},
    "ended_exception": {"error"},
    "ended_exit": {"error"},
    "position": {"n", "all"},
}
"""What each text has a place for; those that are not named here have none."""


@pytest.mark.parametrize("name", [one.name for one in fields(TimelineTexts)])
def test_a_text_has_a_place_for_all_that_it_tells(name: str) -> None:
    parts = string.Formatter().parse(getattr(TEXTS, name))
    assert {place for _, place, _, _ in parts if place} == PLACES.get(name, set())
