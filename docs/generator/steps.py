"""Which steps of a Trace a reader is told of, and how they are called."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.timeline_texts import TimelineTexts
from generator.trace import Cancel, Create, End, Print, Step, Trace, Wait

NOW = 1e-3
"""Seconds. Steps that are closer than this belong to the same instant."""

LIBRARY = {"run": "asyncio.run"}
"""How a part of asyncio is called, where its name alone says too little."""


def worth_showing(trace: Trace) -> bool:
    """Is there more than one Task, or did one wait, or hold up the event loop?"""
    return len(trace.tasks) > 1 or any(
        blocks(step) or any(isinstance(event, Wait) for event in step.events)
        for step in trace.steps
        if step.task is not None
    )


def is_shown(step: Step) -> bool:
    """Is the step worth a box and a sentence? What asyncio does by itself is not,
    unless it cancels, creates or prints; nor is what starts the first Task."""
    if step.task is not None or step.kind == "callback":
        return True
    telling = (Print, Cancel) if step.kind == "program" else (Print, Cancel, Create)
    return any(isinstance(event, telling) for event in step.events)


def numbered(steps: Iterable[Step]) -> Iterator[tuple[int | None, Step]]:
    """Each step with its number, from 1, or None if it is not shown."""
    number = 0
    for step in steps:
        if is_shown(step):
            number += 1
            yield number, step
        else:
            yield None, step


def blocks(step: Step) -> bool:
    """Does the step hold up everything else for a time?"""
    return step.end - step.begin > NOW


def note_waits(step: Step, waits: dict[int, Wait]) -> None:
    """Keep in ``waits`` what each Task waits for, by its number, after the step."""
    for event in step.events:
        if step.task is not None and isinstance(event, Wait):
            waits[step.task] = event
        elif step.task is not None and isinstance(event, End):
            waits.pop(step.task, None)


def code_name(step: Step, texts: TimelineTexts) -> str:
    """What the other code is, whose step it is: plain text."""
    if step.kind == "asyncio":
        return LIBRARY.get(step.name, step.name) or texts.loop
    if step.kind == "callback":
        return f"{step.name}()"
    return {
        "thread": texts.thread,
        "program": texts.program,
        "more": texts.another,
        "task": "",
    }[step.kind]


def seconds(time: float) -> str:
    """Seconds as a reader wants them: no more than three places."""
    return f"{round(time, 3):g}"
