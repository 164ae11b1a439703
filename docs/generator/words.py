"""Say a Trace in words: one sentence for each step that its picture shows.

The sentences are the picture's text alternative. They are HTML: what a program wrote
stands in them escaped.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby

from generator.markup import text
from generator.steps import NOW, blocks, code_name, is_shown, note_waits, seconds
from generator.timeline_texts import TimelineTexts
from generator.trace import Cancel, Create, End, Event, Print, Step, Trace, Wait, Wake

HALTED = ("deadlock", "endless", "running", "stopped")
"""How a program ended, where it would have gone on."""

MANY = 4
"""Tasks created one after the other that are named one by one."""


def sentences(trace: Trace, texts: TimelineTexts) -> Iterator[str]:
    """A sentence for each step that is shown, in order."""
    past = _Past()
    for step in trace.steps:
        if is_shown(step):
            yield _sentence(step, trace, texts, _subject(step, trace, texts, past))
        past.note(step)


@dataclass
class _Past:
    """What happened before a step, as far as its sentence says so."""

    begun: set[int] = field(default_factory=set)
    ended: dict[int, float] = field(default_factory=dict)
    """When each Task ended."""
    since: dict[int, int] = field(default_factory=dict)
    """Whose end let a Task go on, if asyncio told it."""
    due: dict[int, float] = field(default_factory=dict)
    """Since when a Task could have gone on."""

    def note(self, step: Step) -> None:
        for event in step.events:
            if isinstance(event, Wake) and event.due is not None:
                self.due[event.task] = event.due
            elif isinstance(event, Wake) and not is_shown(step):
                source = -1 if step.source is None else step.source
                if source in self.ended and step.begin - self.ended[source] < NOW:
                    self.since[event.task] = source
            elif isinstance(event, End) and step.task is not None:
                self.ended[step.task] = step.end
        if step.task is not None:
            self.begun.add(step.task)
            self.since.pop(step.task, None)
            self.due.pop(step.task, None)


def rest(trace: Trace, texts: TimelineTexts) -> Iterator[str]:
    """What there is to say at the end: who never ended, what is missing."""
    last: dict[int, Wait] = {}
    halted = trace.ended in HALTED
    for step in trace.steps[: trace.stopped if halted else None]:
        note_waits(step, last)
    if trace.ended:
        form = str(getattr(texts, f"ended_{trace.ended}"))
        yield form.format(error=_code(trace.error))
    if trace.cut == "steps":
        last.clear()  # nobody knows what came of them
    form = texts.still_waits if halted else texts.never_ends
    for number, wait in last.items():
        name = _name(number, trace)
        yield form.format(task=name, waits=_wait(wait, trace, texts))
    if trace.cut:
        yield text(texts.not_recorded)


def _subject(step: Step, trace: Trace, texts: TimelineTexts, past: _Past) -> str:
    """Who runs, and how it came to run again."""
    if step.task is None:
        return texts.other_runs.format(code=_code(code_name(step, texts)))
    name = _name(step.task, trace)
    if step.received and step.task not in past.begun:
        return texts.never_starts.format(task=name)
    if step.received:
        return texts.receives.format(task=name, error=_code(step.received))
    if step.task in past.due:
        late = seconds(step.begin - past.due[step.task])
        return texts.late.format(task=name, seconds=late)
    if step.task in past.since:
        other = _name(past.since[step.task], trace)
        return texts.goes_on_since.format(task=name, other=other)
    form = texts.goes_on if step.task in past.begun else texts.starts
    return form.format(task=name)


def _sentence(step: Step, trace: Trace, texts: TimelineTexts, subject: str) -> str:
    """What the one that runs does; then what this does to others, each by itself."""
    asked = [Wake(event.task) for event in step.events if isinstance(event, Cancel)]
    telling = [event for event in step.events if event not in asked]
    others = [event for event in telling if _is_of_others(event)]
    own = [event for event in telling if event not in others]
    deeds = list(_deeds(own, trace, texts))
    if blocks(step):
        length = seconds(step.end - step.begin)
        deeds.insert(_blocked(step, own), texts.blocks.format(seconds=length))
    if len(deeds) > 1:
        deeds[-2:] = [texts.then.format(before=deeds[-2], after=deeds[-1])]
    sentence = texts.sentence.format(
        time=f"<b>{seconds(step.begin)} s</b>",
        subject=subject,
        deeds=texts.between.join(deeds),
    )
    for event in others:
        clause = _did(event, trace, texts)
        sentence = texts.also.format(sentence=sentence, clause=clause)
    return sentence


def _is_of_others(event: Event) -> bool:
    """Does the event befall a Task without being done by the one that runs?"""
    return isinstance(event, Wake) or (
        isinstance(event, Cancel) and event.via is not None
    )


def _blocked(step: Step, events: list[Event]) -> int:
    """Before which of its events the step holds up the event loop."""
    for number, event in enumerate(events):
        if isinstance(event, Wait | End):
            return number
        if isinstance(event, Print) and event.time - step.begin > NOW:
            return number
    return len(events)


def _deeds(events: list[Event], trace: Trace, texts: TimelineTexts) -> Iterator[str]:
    """What is done, one thing after the other; many new Tasks are one thing."""
    for kind, group in groupby(events, type):
        same = list(group)
        if kind is Create and len(same) > MANY:
            yield texts.creates_many.format(
                n=len(same),
                first=_name(same[0].task, trace),  # type: ignore[union-attr]
                last=_name(same[-1].task, trace),  # type: ignore[union-attr]
            )
        else:
            yield from (_did(event, trace, texts) for event in same)


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
