"""A Trace as a few lines of plain text, to compare it with what is expected."""

from __future__ import annotations

from generator.trace import Cancel, Create, End, Print, Step, Trace, Wait, Wake


def story(trace: Trace) -> str:
    """Each step with its events below it, then how the program ended."""
    lines = [line for step in trace.steps for line in _lines(step, trace)]
    end = " ".join(filter(None, [trace.ended, trace.error]))
    return "\n".join([*lines, *filter(None, [end, trace.cut])])


def _lines(step: Step, trace: Trace) -> list[str]:
    if step.task is None:
        who = f"({' '.join(filter(None, [step.kind, step.name]))})"
        who += f" of {_name(step.source, trace)}" if step.source is not None else ""
    else:
        who = _name(step.task, trace)
        who += f" !{step.received}" if step.received else ""
    time = f"{round(step.begin, 3):g}"
    if step.end - step.begin > 0.001:
        time += f"-{round(step.end, 3):g}"
    return [f"{time} {who}", *(f"  {_event(one, trace)}" for one in step.events)]


def _event(event: object, trace: Trace) -> str:
    if isinstance(event, Create):
        task = trace.tasks[event.task]
        return f"creates {task.name} {task.call}"
    if isinstance(event, Print):
        words = f"prints {event.text!r}"
        return words if event.stream == "stdout" else f"{words} to {event.stream}"
    if isinstance(event, Wake):
        late = "" if event.due is None else f", due at {round(event.due, 3):g}"
        return f"wakes {_name(event.task, trace)}{late}"
    if isinstance(event, Cancel):
        words = f"cancels {_name(event.task, trace)}"
        words += f" with {event.message}" if event.message else ""
        words += f" via {_name(event.via, trace)}" if event.via is not None else ""
        return words if event.delivered else f"{words} in vain"
    if isinstance(event, Wait):
        on = [_name(number, trace) for number in event.on]
        words = f"{event.how} {event.what}" + (f" = {' '.join(on)}" if on else "")
        return f"{words}, ready" if event.ready else words
    assert isinstance(event, End)
    return " ".join(filter(None, [event.how, event.value]))


def _name(number: int, trace: Trace) -> str:
    return trace.tasks[number].name
