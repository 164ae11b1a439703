"""What the Tasks of a program did in one run, as dataclasses and as JSON.

``Trace.to_json()`` writes what ``Trace.from_json()`` reads. In JSON each dataclass is
an object of its fields, where a field that has its default value is left out; an event
has a key ``event`` besides, which names its class in lower case. All times are seconds
since the run began.
"""

from __future__ import annotations

import json
from dataclasses import MISSING, dataclass, fields
from typing import Any

VERSION = 1
"""Of the format. A change that an older reader would misunderstand raises it."""


@dataclass(frozen=True)
class Task:
    """One Task. Its number is its position in ``Trace.tasks``, from 0."""

    name: str
    call: str
    """The call that made its coroutine, such as ``fetch('users')``."""
    created: float
    creator: int | None = None
    """Number of the Task that created it; None where other code did."""
    line: int | None = None
    """Line of the program that created it, from 1."""


@dataclass(frozen=True)
class Create:
    """A Task was created, and is ready to run."""

    task: int


@dataclass(frozen=True)
class Print:
    """Something was written to standard output or standard error."""

    text: str
    time: float
    line: int | None = None
    stream: str = "stdout"
    """'stdout' or 'stderr'."""


@dataclass(frozen=True)
class Cancel:
    """A Task was asked to cancel."""

    task: int
    message: str | None = None
    """What ``cancel(msg=…)`` was given, as Python writes it."""
    via: int | None = None
    """Number of the Task that passed the request on to the one it waits for."""
    delivered: bool = False
    """Was CancelledError raised in the Task because of it?"""


@dataclass(frozen=True)
class Wake:
    """What a Task waits for is there: it is ready to run again."""

    task: int
    due: float | None = None
    """When its timer was due, if the event loop was held up at that time."""


@dataclass(frozen=True)
class Wait:
    """The Task that ran is suspended."""

    how: str
    """'await'; 'enter' or 'leave' an ``async with`` block; 'next' of ``async for``."""
    what: str
    """The expression that it waits for, with the values of short local variables."""
    line: int | None = None
    on: tuple[int, ...] = ()
    """Numbers of the Tasks that it waits for, where that can be seen."""
    ready: bool = False
    """It only let others run: it is ready again at once."""


@dataclass(frozen=True)
class End:
    """The Task that ran is done; or a callback of the program's has raised."""

    how: str
    """'result', 'exception' or 'cancelled'."""
    value: str = ""
    """The result or the exception, as Python writes it."""


Event = Create | Print | Cancel | Wake | Wait | End
EVENTS: dict[str, type[Any]] = {
    kind.__name__.lower(): kind for kind in (Create, Print, Cancel, Wake, Wait, End)
}


@dataclass(frozen=True)
class Step:
    """What ran without a break: a Task until it is suspended, or other code."""

    begin: float
    end: float
    """Later than ``begin`` only where the step holds up the event loop."""
    events: tuple[Event, ...]
    task: int | None = None
    """Number of the Task that ran, or None for other code."""
    kind: str = "task"
    """'task'; 'more', a Task for which there was no room in ``Trace.tasks``;
    'asyncio', a part of the library; 'callback', a function that the program gave to
    the loop; 'thread'; 'program', outside the event loop."""
    name: str = ""
    """Of the part of the library, such as ``TaskGroup``, or of the callback."""
    source: int | None = None
    """Number of the Task whose end the other code was told of."""
    received: str | None = None
    """The exception that was raised in the Task as it went on."""
    lines: tuple[int, ...] = ()
    """Lines of the program that ran, each once: the one on which a Task went on, and
    at the end the one that ran last. Before Python 3.12 only those with an event."""


@dataclass(frozen=True)
class Trace:
    """One recorded run."""

    tasks: tuple[Task, ...] = ()
    steps: tuple[Step, ...] = ()
    elapsed: float = 0.0
    clock: str = "virtual"
    """'virtual' or 'real'."""
    ended: str = ""
    """What ended the program, or the recording of it, early: 'exception' and 'exit';
    'deadlock', 'endless' and 'stopped', where it would have gone on; 'running', where
    it does."""
    error: str = ""
    """The exception that ended the program, as Python writes it."""
    stopped: int | None = None
    """How many steps there were when it was stopped, by Ctrl-C or because nothing could
    go on; those that follow only end it."""
    cut: str = ""
    """What there was too much of to record it all: 'tasks', 'steps' or 'output'."""

    def printed(self, stream: str = "stdout") -> str:
        """All that the program wrote to ``stream``."""
        return "".join(
            event.text
            for step in self.steps
            for event in step.events
            if isinstance(event, Print) and event.stream == stream
        )

    def to_json(self) -> str:
        record = {"version": VERSION, **_pack(self)}
        return json.dumps(record, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> Trace:
        """Raise ``ValueError`` for a text of another version."""
        record = json.loads(text)
        version = record.pop("version", None)
        if version != VERSION:
            raise ValueError(f"a Trace of version {version}; this reads {VERSION}")
        tasks = tuple(Task(**task) for task in record.pop("tasks", ()))
        steps = tuple(_step(**step) for step in record.pop("steps", ()))
        return cls(tasks=tasks, steps=steps, **record)


def _step(events: list[dict[str, Any]] = (), **values: Any) -> Step:  # type: ignore[assignment]
    values["lines"] = tuple(values.get("lines", ()))
    return Step(events=tuple(map(_event, events)), **values)


def _event(values: dict[str, Any]) -> Any:
    kind = EVENTS[values.pop("event")]
    if "on" in values:
        values["on"] = tuple(values["on"])
    return kind(**values)


def _pack(value: Any) -> Any:
    """The value as JSON has it: without what is as it is by default."""
    if isinstance(value, tuple):
        return [_pack(part) for part in value]
    if not hasattr(value, "__dataclass_fields__"):
        return value
    packed = {
        field.name: _pack(getattr(value, field.name))
        for field in fields(value)
        if field.default is MISSING or getattr(value, field.name) != field.default
    }
    if type(value) in EVENTS.values():
        return {"event": type(value).__name__.lower(), **packed}
    return packed
