"""Say a Trace in words: one sentence for each step that its picture shows.

The sentences are the picture's text alternative. They are HTML: what a program wrote
stands in them escaped.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.markup import text
from generator.steps import blocks, code_name, is_shown, seconds
from generator.texts import TimelineTexts
from generator.trace import Cancel, Create, End, Event, Print, Step, Trace, Wait, Wake

HALTED = ("deadlock", "endless", "stopped")
"""How a program ended, where it would have gone on."""


def sentences(trace: Trace, texts: TimelineTexts) -> Iterator[str]:
    """A sentence for each step that is shown, in order."""
    begun: set[int] = set()
    since: dict[int, int] = {}
    for step in trace.steps:
        if is_shown(step):
            yield _sentence(
                step, trace, texts, _subject(step, trace, texts, begun, since)
            )
        elif step.source is not None:
            for event in step.events:
                if isinstance(event, Wake):
                    since[event.task] = step.source
        if step.task is not None:
            begun.add(step.task)
            since.pop(step.task, None)


def rest(trace: Trace, texts: TimelineTexts) -> Iterator[str]:
    """What there is to say at the end: who never ended, what is missing."""
    last: dict[int, Wait] = {}
    halted = trace.ended in HALTED
    for step in trace.steps[: trace.stopped if halted else None]:
        for event in step.events:
            if step.task is not None and isinstance(event, Wait):
                last[step.task] = event
            elif step.task is not None and isinstance(event, End):
                last.pop(step.task, None)
    if trace.ended:
        form = str(getattr(texts, f"ended_{trace.ended}"))
        yield form.format(error=_code(trace.error))
    form = texts.still_waits if halted else texts.never_ends
    for number, wait in last.items():
        name = _name(number, trace)
        yield form.format(task=name, waits=_wait(wait, trace, texts))
    if trace.cut:
        yield text(texts.not_recorded)


def _subject(
    step: Step,
    trace: Trace,
    texts: TimelineTexts,
    begun: set[int],
    since: dict[int, int],
) -> str:
    """Who runs, and how it came to run again."""
    if step.task is None:
        return texts.other_runs.format(code=_code(code_name(step, texts)))
    name = _name(step.task, trace)
    if step.received:
        return texts.receives.format(task=name, error=_code(step.received))
    if step.task in since:
        other = _name(since[step.task], trace)
        return texts.goes_on_since.format(task=name, other=other)
    return (texts.goes_on if step.task in begun else texts.starts).format(task=name)


def _sentence(step: Step, trace: Trace, texts: TimelineTexts, subject: str) -> str:
    asked = [Wake(event.task) for event in step.events if isinstance(event, Cancel)]
    telling = [event for event in step.events if event not in asked]
    did = [_did(event, trace, texts) for event in telling]
    if blocks(step):
        length = seconds(step.end - step.begin)
        did.insert(0, texts.blocks.format(seconds=length))
    if len(did) > 1:
        did[-2:] = [texts.then.format(before=did[-2], after=did[-1])]
    return texts.sentence.format(
        time=f"<b>{seconds(step.begin)} s</b>",
        subject=subject,
        deeds=texts.between.join(did),
    )


def _did(event: Event, trace: Trace, texts: TimelineTexts) -> str:
    if isinstance(event, Create):
        call = _code(trace.tasks[event.task].call)
        return texts.creates.format(task=_name(event.task, trace), call=call)
    if isinstance(event, Print):
        words = _code(event.text.removesuffix("\n"))
        form = texts.prints if event.stream == "stdout" else texts.writes
        return form.format(text=words, stream=event.stream)
    if isinstance(event, Cancel):
        return _cancel(event, trace, texts)
    if isinstance(event, Wake):
        return texts.wakes.format(task=_name(event.task, trace))
    if isinstance(event, Wait):
        return _wait(event, trace, texts)
    if event == End("result", "None"):
        return texts.returns_nothing
    form = {
        "result": texts.returns,
        "exception": texts.raises,
        "cancelled": texts.cancelled,
    }[event.how]
    return form.format(value=_code(event.value))


def _cancel(event: Cancel, trace: Trace, texts: TimelineTexts) -> str:
    name = _name(event.task, trace)
    if event.via is not None:
        words = texts.passes_on.format(task=name, by=_name(event.via, trace))
    elif event.message is not None:
        words = texts.cancels_with.format(task=name, message=_code(event.message))
    else:
        words = texts.cancels.format(task=name)
    return words if event.delivered else f"{words} {texts.undelivered}"


def _wait(event: Wait, trace: Trace, texts: TimelineTexts) -> str:
    what = _code(event.what)
    if event.ready:
        return texts.gives_way.format(what=what)
    form = {
        "await": texts.waits,
        "enter": texts.waits_to_enter,
        "leave": texts.waits_to_leave,
        "next": texts.waits_for_next,
    }[event.how]
    words = form.format(what=what)
    names = [_name(number, trace) for number in event.on]
    if not names:
        return words
    return texts.waits_on.format(waits=words, tasks=texts.between.join(names))


def _name(number: int, trace: Trace) -> str:
    return f"<b>{text(trace.tasks[number].name)}</b>"


def _code(words: str) -> str:
    return f"<code>{text(words)}</code>"
