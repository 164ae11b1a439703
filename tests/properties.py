"""What holds for every Trace, whatever the program."""

from __future__ import annotations

import itertools
from typing import Any

from generator.trace import Cancel, Create, End, Print, Trace, Wait, Wake


def check(trace: Trace, program: str) -> None:
    """Check the Trace of the program with that text."""
    _time_never_runs_back_and_one_runs_at_a_time(trace)
    _a_task_runs_after_it_was_created_and_until_its_end(trace)
    _a_task_rests_after_each_step_but_one_that_another_cuts(trace)
    _a_task_that_waits_goes_on_only_when_it_was_woken(trace)
    _a_request_that_is_delivered_raises_cancelled_error(trace)
    _lines_are_those_of_the_program(trace, program)


def events_of(trace: Trace, kind: type[Any]) -> list[tuple[int, Any]]:
    """Each event of that kind, with the number of its step."""
    return [
        (number, event)
        for number, step in enumerate(trace.steps)
        for event in step.events
        if isinstance(event, kind)
    ]


def _time_never_runs_back_and_one_runs_at_a_time(trace: Trace) -> None:
    for step in trace.steps:
        assert 0 <= step.begin <= step.end <= trace.elapsed
        times = [event.time for event in step.events if isinstance(event, Print)]
        assert [step.begin, *times, step.end] == sorted([step.begin, *times, step.end])
    for before, after in itertools.pairwise(trace.steps):
        assert before.end <= after.begin


def _a_task_runs_after_it_was_created_and_until_its_end(trace: Trace) -> None:
    created = {event.task: number for number, event in events_of(trace, Create)}
    assert sorted(created) == list(range(len(trace.tasks)))
    ended: set[int] = set()
    for number, step in enumerate(trace.steps):
        if step.task is None:
            continue
        assert created[step.task] <= number
        assert step.task not in ended
        rests = [event for event in step.events if isinstance(event, Wait | End)]
        assert len(rests) <= 1
        if any(isinstance(event, End) for event in step.events):
            ended.add(step.task)


def _a_task_rests_after_each_step_but_one_that_another_cuts(trace: Trace) -> None:
    for step, after in itertools.zip_longest(trace.steps, trace.steps[1:]):
        rests = any(isinstance(event, Wait | End) for event in step.events)
        if step.task is not None and not rests:
            assert after.kind == "thread" or step.events[-1] == Create(after.task)


def _a_task_that_waits_goes_on_only_when_it_was_woken(trace: Trace) -> None:
    waiting: set[int] = set()
    for step in trace.steps:
        if step.task is not None:
            assert step.task not in waiting
        for event in step.events:
            if isinstance(event, Wait) and not event.ready:
                waiting.add(step.task if step.task is not None else -1)
            elif isinstance(event, Wake | Cancel):  # asyncio.run() only cancels
                waiting.discard(event.task)


def _a_request_that_is_delivered_raises_cancelled_error(trace: Trace) -> None:
    for number, request in events_of(trace, Cancel):
        later = [step for step in trace.steps[number:] if step.task == request.task]
        got = any((step.received or "").startswith("CancelledError") for step in later)
        assert request.delivered == got or End("cancelled") in later[-1].events


def _lines_are_those_of_the_program(trace: Trace, program: str) -> None:
    text = program.splitlines()
    for step in trace.steps:
        for line in step.lines:
            assert text[line - 1].strip(), "a blank line ran"
    for _, event in events_of(trace, Wait):
        if event.line is not None:
            assert "await" in text[event.line - 1] or "async" in text[event.line - 1]
