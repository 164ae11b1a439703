"""Note what the Tasks of a program do while it runs.

Nothing of the program is wrapped: its Tasks, its coroutines and the loop are the
stock ones. While a ``Recorder`` is entered, a few functions of asyncio's tell it what
they are about to do (``internals.told``): the one through which the loop runs every
callback, a Task's step among them, and the one that creates Tasks. What a callback has
done is found by looking at the Tasks afterwards. From Python 3.12 on, ``lines`` tells
which lines of the program have run.

So that the program does the same as without it, the recorder

* keeps no Task, coroutine, exception or frame alive: "Task was destroyed but it is
  pending" and "Task exception was never retrieved" come as they would, and when;
* never asks for ``Task.exception()``, which marks an exception as retrieved, nor for
  the ``repr()`` of an object of the program's;
* switches automatic garbage collection off, or its own objects would set one off;
* does not read the clock: on virtual time each reading takes a microsecond.
"""

from __future__ import annotations

import asyncio
import gc
import itertools
import math
import sys
import threading
import weakref
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from operator import attrgetter
from types import CodeType, TracebackType
from typing import Any, Self, TypeGuard

from generator import frames, internals, trace
from generator.lines import followed
from generator.values import written

RECORDED_TASKS = 100
RECORDED_STEPS = 1_000
RECORDED_OUTPUT = 20_000
"""Characters. What is beyond one of these is not recorded; the program runs on."""

LATE = 1e-2
"""Seconds by which a timer must be late to count as held up."""


@dataclass
class _Step:
    """A ``trace.Step`` that is not over yet."""

    begin: float
    number: int
    """Steps come in the order in which they began."""
    kind: str = "task"
    task: int | None = None
    name: str = ""
    source: int | None = None
    received: str | None = None
    end: float = 0.0
    events: list[trace.Event] = field(default_factory=list)
    lines: dict[int, None] = field(default_factory=dict)
    """An ordered set."""
    due: float | None = None
    """When it was to begin, of a timer that the loop was too busy for."""
    overtaken: bool = False
    """Has another thread printed since it began?"""

    def ran(self, line: int | None) -> None:
        if line is not None:
            self.lines.pop(line, None)
            self.lines[line] = None

    def split(self, end: float, rest: _Step) -> _Step:
        """Cut off what was done until ``end``; go on as ``rest``, not begun yet."""
        first = replace(self, end=end)
        self.begin, self.number, self.received = rest.begin, rest.number, None
        self.overtaken = False
        self.events, self.lines = [], {}
        return first

    def done(self) -> trace.Step:
        return trace.Step(
            begin=self.begin,
            end=self.end,
            events=tuple(self.events),
            task=self.task,
            kind=self.kind,
            name=self.name,
            source=self.source,
            received=self.received,
            lines=tuple(self.lines),
        )


@dataclass
class _Live:
    """What was last seen of a Task."""

    number: int
    cancelling: int = 0
    waiting: bool = False
    line: int | None = None
    """Where it waits in the program."""
    done: bool = False
    pending: list[tuple[_Step, int]] = field(default_factory=list)
    """Where the events of the requests to cancel it stand that it has not got yet."""


class Recorder:
    """Records while it is entered, once.

    ``read`` reads the clock of the event loop, in seconds; a ``clock`` is 'virtual' or
    'real'.
    """

    def __init__(self, program: str, read: Callable[[], float], clock: str) -> None:
        self._read = read
        self._start = read()
        self._clock = clock
        self._source = frames.Source(program)
        self._tasks: list[trace.Task] = []
        self._steps: list[_Step] = []
        self._numbers = itertools.count()
        self._live: weakref.WeakKeyDictionary[Any, _Live] = weakref.WeakKeyDictionary()
        self._running: dict[int, _Step] = {}
        """The step that each thread runs, by the thread's number."""
        self._lines = threading.local()
        self._thread = threading.get_ident()
        self._lock = threading.RLock()
        self._closing = False
        self._stopped: int | None = None
        self._cut = ""
        self._output = 0
        self._exit = ExitStack()
        self._collect = self._exit.enter_context(ExitStack())

    def __enter__(self) -> Self:
        self._source.prepare()
        self._exit.enter_context(internals.told(self))
        if gc.isenabled():
            gc.disable()
            self._collect.callback(gc.enable)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._exit.close()

    def follow(self, code: CodeType) -> None:
        """Note which lines of the program's ``code`` run, if this Python can tell."""
        self._exit.enter_context(followed(code, self._note_line))

    def watch(self, stream: Any, name: str) -> Any:
        """A stream that passes all on to ``stream`` and notes what is written."""
        return _Watched(self, stream, name)

    def trace(self, ended: str = "", error: str = "") -> trace.Trace:
        """What was recorded; how the program ended, as ``Trace`` has it."""
        self._end_outside()
        for step in list(self._running.values()):  # of other threads
            step.end = self._now()
            self._keep(step)
        self._note_names()
        steps = sorted(self._steps, key=attrgetter("number"))
        return trace.Trace(
            tasks=tuple(self._tasks),
            steps=tuple(step.done() for step in steps),
            elapsed=self._now(),
            clock=self._clock,
            ended=ended,
            error=error,
            stopped=self._stopped,
            cut=self._cut,
        )

    @property
    def over(self) -> bool:
        """Is there no room for more steps?"""
        return self._cut == "steps"

    # What asyncio does: called by the patched functions, in this order

    def begin(self, handle: Any) -> int:
        """A callback is about to run. How many wait for their turn behind it."""
        with self._lock:
            self._end_outside()
            task = internals.task_of(handle)
            if task is not None:
                self._run(self._begin_task(task, handle._args))
            else:
                self._run(self._begin_other(handle))
            return len(internals.ready_queue(handle._loop))

    def finish(self, handle: Any, waiting: int) -> None:
        """The callback has run, before which ``waiting`` others stood in the queue."""
        with self._lock:
            step = self._running.pop(threading.get_ident(), None)
            if step is None:
                return
            queue = internals.ready_queue(handle._loop)
            added = [queue[-count] for count in range(len(queue) - waiting, 0, -1)]
            task = internals.task_of(handle) if step.task is not None else None
            self._look(step, task, added)
            self._keep(step)

    def create(
        self, make: Callable[..., Any], loop: Any, coro: Any, options: dict[str, Any]
    ) -> Any:
        """Create a Task, which may run its first step at once."""
        if self.over or internals.is_tidying(coro) or not self._take_room():
            return make(loop, coro, **options)
        outer, before = self._step(), self._step_here()
        self._note_cancels(outer)
        number = self._add(frames.call(coro), outer.task)
        outer.ran(self._tasks[number].line)
        self._run(self._new(task=number))
        start, task = self._now(), None
        try:
            task = make(loop, coro, **options)
            return task
        finally:
            begun = self._step_here()
            self._run(before)
            if isinstance(task, asyncio.Task) and begun is not None:
                self._note_created(task, coro, number, outer, start, begun)
            else:
                self._forget(number)
            task = coro = None  # this frame is in the tracebacks of an eager Task

    def raised(self, error: BaseException) -> None:
        """A callback of the program's has raised."""
        step = self._step_here()
        if step is not None and step.kind == "callback":
            step.events.append(trace.End("exception", written(error)))

    def close(self, cancel_all: Callable[[], None]) -> None:
        """``asyncio.run`` cancels what is left."""
        error = sys.exc_info()[1]
        if error is not None and not isinstance(error, Exception):
            self._note_stop()
        error = None  # this frame may be in its traceback
        self._closing = True
        try:
            cancel_all()
        finally:
            self._closing = False

    def interrupt(self, cancel: Callable[[], None]) -> None:
        """Ctrl-C came, maybe within a step: ``asyncio.run`` cancels its main Task."""
        if self.over:
            cancel()
            return
        with self._lock:
            outer, step = self._step_here(), self._new("asyncio", name="Ctrl-C")
            self._run(step)
            if outer is not None:
                self._look(outer, None, [])
                self._keep(outer.split(step.begin, self._new()))
            self._note_stop()
            try:
                cancel()
            finally:
                self._run(outer)
                self._look(step, None, [])
                self._keep(step)

    def _note_stop(self) -> None:
        """From here on the program only ends."""
        if self._stopped is None:
            self._stopped = len(self._steps)

    def write(self, text: str, stream: str) -> None:
        """The program has printed something."""
        if not text or self.over:
            return
        with self._lock:
            room = RECORDED_OUTPUT - self._output
            if len(text) > room:
                self._cut = self._cut or "output"
                text = text[:room]
                if not text:
                    return
            self._output += len(text)
            step = self._step()
            if step.overtaken:
                self._split(step, self._now())
            self._note_cancels(step)
            last = step.events[-1] if step.events else None
            if _is_begun_line(last) and last.stream == stream:
                step.events[-1] = replace(last, text=last.text + text)
            else:
                line = self._source.line(sys._getframe())
                step.ran(line)
                step.events.append(trace.Print(text, self._now(), line, stream))

    # The steps

    def _step_here(self) -> _Step | None:
        """The step that this thread runs."""
        return self._running.get(threading.get_ident())

    def _run(self, step: _Step | None) -> None:
        """From now on this thread runs that step."""
        if step is None:
            self._running.pop(threading.get_ident(), None)
        else:
            self._running[threading.get_ident()] = step

    def _step(self) -> _Step:
        """The step of this thread; if none, one of code outside the event loop."""
        step = self._step_here()
        if step is not None:
            return step
        if threading.get_ident() == self._thread:
            step = self._new("program")
            self._run(step)
            return step
        # Nobody says when a thread's turn is over: each line is a step of its own.
        last: _Step | None = getattr(self._lines, "step", None)
        if last is None or not (last.events and _is_begun_line(last.events[-1])):
            last = self._lines.step = self._new("thread")
            last.end = last.begin
            self._steps.append(last)
            cut = self._running.get(self._thread)
            if cut is not None:
                cut.overtaken = True
                if last.begin - cut.begin > LATE:
                    cut.end = last.begin
                    self._split(cut, last.begin)
        return last

    def _split(self, step: _Step, end: float) -> None:
        """Keep what the step did until ``end`` as one of its own."""
        self._keep(step.split(end, self._new()))

    def _end_outside(self) -> None:
        """End the step of code outside the event loop, which may have cancelled."""
        with self._lock:
            step = self._running.pop(threading.get_ident(), None)
            if step is None:
                here = threading.get_ident() == self._thread
                step = self._new("program" if here else "thread")
            if self._closing:
                step.kind, step.name = "asyncio", "run"
            self._look(step, None, [])
            self._keep(step)

    def _begin_task(self, task: asyncio.Task[Any], arguments: Any) -> _Step:
        live = self._live.get(task)
        if live is None:
            return self._new(
                "asyncio" if internals.is_tidying(task.get_coro()) else "more"
            )
        received = internals.received(task, arguments)
        if received and received.startswith("CancelledError"):
            self._deliver(live)
        step = self._new(task=live.number, received=received)
        step.ran(live.line)
        return step

    def _begin_other(self, handle: Any) -> _Step:
        sources = [
            self._live[one].number
            for one in handle._args or ()
            if isinstance(one, asyncio.Task) and one in self._live
        ]
        kind, name = internals.part_of(handle._callback)
        source = sources[0] if sources else None
        step = self._new(kind, name=name, source=source)
        due = internals.due(handle)
        if due is not None and 0 <= due - self._start < step.begin - LATE:
            step.due = round(due - self._start, 6)
        return step

    def _now(self) -> float:
        return round(self._read() - self._start, 6)

    def _new(self, kind: str = "task", **values: Any) -> _Step:
        return _Step(self._now(), next(self._numbers), kind, **values)

    def _keep(self, step: _Step) -> None:
        """The step is over. Other code's counts only if it did something."""
        if self.over or (step.task is None and not step.events):
            return
        self._steps.append(step)
        if len(self._steps) >= RECORDED_STEPS:
            self._cut = "steps"
            self._collect.close()

    # What a step has done

    def _look(
        self, step: _Step, running: asyncio.Task[Any] | None, added: list[Any]
    ) -> None:
        """Note how the Tasks differ from what they were before the step.

        ``running`` is the Task whose step it was; ``added`` are the callbacks that
        the step has put into the loop's queue.
        """
        step.end = self._now()
        if self.over:
            return
        self._note_names()
        self._note_cancels(step)
        ready = [
            (task, handle._args[:1] == (running,))
            for handle in added
            if (task := internals.task_of(handle)) is not None
        ]
        for task, by_end in ready:
            if task is not running and not by_end:
                self._note_ready(step, task)
        if running is not None and step.task is not None:
            self._note_rest(step, running, any(task is running for task, _ in ready))
        for task, by_end in ready:
            if by_end:
                self._note_ready(step, task)

    def _note_cancels(self, step: _Step) -> None:
        """Note who was asked to cancel since the last look, in that order."""
        asked: dict[asyncio.Task[Any], int] = {}
        for task, live in list(self._live.items()):
            if not live.done:
                count = asyncio.Task.cancelling(task)
                if count > live.cancelling:
                    if internals.is_elsewhere(task):
                        continue
                    asked[task] = count - live.cancelling
                live.cancelling = count
        if not asked:
            return
        via = {
            awaited: asker
            for asker in asked
            for awaited in internals.awaited(asker)
            if awaited in asked
        }
        for task in sorted(asked, key=_order(asked, via)):
            live = self._live[task]
            asker = self._live[via[task]].number if task in via else None
            for message in internals.messages(task, asked[task]):
                live.pending.append((step, len(step.events)))
                step.events.append(trace.Cancel(live.number, message, asker))

    def _note_created(
        self,
        task: asyncio.Task[Any],
        coro: Any,
        number: int,
        step: _Step,
        start: float,
        begun: _Step,
    ) -> None:
        """``step`` created the Task, at ``start``; ``begun`` is the step of the Task
        itself, if it is an eager one."""
        with self._lock:
            internals.hide_callers(task, FILES)
            self._live[task] = _Live(number)
            if not internals.has_begun(coro):
                step.events += [*begun.events, trace.Create(number)]
                return
            step.events.append(trace.Create(number))
            self._look(begun, task, [])
            self._keep(begun)
            if step.kind != "thread":
                self._keep(step.split(start, self._new()))

    def _note_ready(self, step: _Step, task: asyncio.Task[Any]) -> None:
        """The Task was put into the loop's queue."""
        live = self._live.get(task)
        if live is not None:
            if live.waiting:
                live.waiting = False
                step.events.append(trace.Wake(live.number, step.due))
        elif not internals.is_tidying(task.get_coro()) and self._take_room():
            # It was made by hand: asyncio.Task(...)
            number = self._add(frames.call(task.get_coro()), step.task)
            self._live[task] = _Live(number)
            step.events.append(trace.Create(number))

    def _note_rest(self, step: _Step, task: Any, again: bool) -> None:
        """The Task is suspended or done; ``again`` says that it is ready at once."""
        live = self._live[task]
        if not task.done():
            place = self._source.place(task.get_coro())
            if place is None:
                place = frames.Place("await", self._tasks[live.number].call, None)
            step.ran(place.line)
            live.line = place.line
            on = (
                self._live[one].number
                for one in internals.awaited(task)
                if one in self._live
            )
            step.events.append(
                trace.Wait(place.how, place.what, place.line, tuple(on), again)
            )
            live.waiting = not again
            return
        live.done = True
        if task.cancelled():
            self._deliver(live)
            step.events.append(trace.End("cancelled"))
        elif task._exception is not None:
            step.events.append(trace.End("exception", written(task._exception)))
        else:
            step.events.append(trace.End("result", written(task._result)))

    def _deliver(self, live: _Live) -> None:
        """CancelledError is raised in the Task: all requests have come to it."""
        for step, index in live.pending:
            request = step.events[index]
            assert isinstance(request, trace.Cancel)
            step.events[index] = replace(request, delivered=True)
        live.pending.clear()

    def _add(self, call: str, creator: int | None) -> int:
        line = self._source.line(sys._getframe())
        self._tasks.append(trace.Task("", call, self._now(), creator, line))
        return len(self._tasks) - 1

    def _forget(self, number: int) -> None:
        """The Task was not made after all."""
        if number == len(self._tasks) - 1:
            self._tasks.pop()

    def _take_room(self) -> bool:
        """Is there room for one more Task?"""
        if len(self._tasks) < RECORDED_TASKS:
            return True
        self._cut = self._cut or "tasks"
        return False

    def _note_names(self) -> None:
        """Take the names of all Tasks: they may be given late, or changed."""
        for task, live in list(self._live.items()):
            if self._tasks[live.number].name != (name := asyncio.Task.get_name(task)):
                self._tasks[live.number] = replace(self._tasks[live.number], name=name)

    def _note_line(self, line: int) -> None:
        step = self._step_here()
        if step is not None and step.kind != "program":
            step.ran(line)


class _Watched:
    """A stream whose ``write`` is noted; all else is the stream's own."""

    def __init__(self, recorder: Recorder, stream: Any, name: str) -> None:
        self._recorder = recorder
        self._stream = stream
        self._name = name

    def write(self, data: Any) -> Any:
        done = self._stream.write(data)
        words = (
            data if isinstance(data, str) else bytes(data).decode("utf-8", "replace")
        )
        self._recorder.write(words, self._name)
        return done

    def writelines(self, lines: Iterable[Any]) -> None:
        for line in lines:
            self.write(line)

    def __getattr__(self, name: str) -> Any:
        part = getattr(self._stream, name)
        return _Watched(self._recorder, part, self._name) if name == "buffer" else part


def _order(asked: Iterable[Any], via: dict[Any, Any]) -> Callable[[Any], Any]:
    """A key that sorts Tasks by when they were asked to cancel.

    Those that waited stand in the loop's queue in that order. A Task that passed the
    request on comes just before those that it waits for.
    """
    loop = asyncio.Task.get_loop(next(iter(asked)))
    queue = map(internals.task_of, internals.ready_queue(loop))
    place = {task: number for number, task in enumerate(queue) if task is not None}

    def key(task: Any) -> tuple[float, int]:
        passed = [key(awaited)[0] for awaited, asker in via.items() if asker is task]
        return min([place.get(task, math.inf), *passed]), -len(passed)

    return key


def _is_begun_line(event: trace.Event | None) -> TypeGuard[trace.Print]:
    return isinstance(event, trace.Print) and not event.text.endswith("\n")


FILES = frozenset(
    function.__code__.co_filename for function in (Recorder.create, internals.task_of)
)
"""Where the functions stand that asyncio calls in the place of its own."""
