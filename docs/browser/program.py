"""Run one program as ``python file.py`` would, and draw what its Tasks do.

``worker.js`` goes through the methods of ``Program`` from top to bottom. It calls
``exec`` itself: so no frame of ours is below those of the program, and tracebacks are
those of CPython.
"""

from __future__ import annotations

import builtins
import gc
import json
import os
import sys
import types
from collections.abc import Iterator
from contextlib import ExitStack, redirect_stderr, redirect_stdout
from dataclasses import replace
from itertools import takewhile
from types import CodeType, TracebackType
from typing import Any, NoReturn

import event_loop
from generator.attempt import Attempt, judge
from generator.recorder import Recorder
from generator.timeline_texts import TimelineTexts
from generator.trace import Event, Print, Trace
from generator.values import written

HOME = "/home/you"
TOOLS = os.path.dirname(__file__)  # noqa: PTH120 - compared with co_filename

SEES = frozenset({"getrefcount", "monitoring", "setprofile", "settrace", "tracemalloc"})
"""Names that a program uses which could see that it is recorded: so it is not."""

SEES_GARBAGE = frozenset(
    {"get_count", "get_objects", "get_referrers", "get_stats", "isenabled"}
)
"""The same of the module ``gc``."""

NEVER_AWAITED = "was never awaited"
TRACEBACK = "Traceback (most recent call last):\n"

FIRST_DRAWING = 0.2
"""Seconds that the first drawing may take; later ones are measured."""


class Program:
    """One run. ``host`` is what the worker offers, see there."""

    def __init__(self, source: str, name: str, check: str | None, host: Any) -> None:
        self._source = source
        self._check = check
        self._path = f"{HOME}/{name}"
        self._host = host
        self._exit = ExitStack()
        self._recorder: Recorder | None = None
        self._ended = ("", "")
        self._drawing = FIRST_DRAWING
        self._drawn = 0.0
        self.namespace: dict[str, Any] = {}
        self.recorded = True
        """Else the program could notice that it is."""

    def compile(self) -> CodeType:
        """Make all ready; what Python cannot read is an exception as any other."""
        os.makedirs(HOME, exist_ok=True)  # noqa: PTH103
        os.chdir(HOME)
        with open(self._path, "w", encoding="utf-8") as file:  # noqa: PTH123
            file.write(self._source)
        sys.argv = [self._path]
        sys.path[0] = HOME
        event_loop.install(
            self._host.tick, self._sleep, self._idle, self._wait_for_ever
        )
        code = compile(self._source, self._path, "exec", dont_inherit=True)
        if self._check or not _sees(set(_names(code))):
            self._record(code)
        else:
            self.recorded = False
        main = types.ModuleType("__main__")
        main.__file__ = self._path
        main.__builtins__ = builtins  # type: ignore[attr-defined]
        sys.modules["__main__"] = main
        self.namespace = main.__dict__
        return code

    def failed(self) -> int:
        """The program has raised; return the exit status after saying so."""
        error: BaseException = sys.last_exc
        sys.last_exc = sys.last_value = sys.last_traceback = None  # type: ignore[assignment]
        if isinstance(error, SystemExit):
            return self._exited(error)
        self._ended = ("exception", written(error))
        entries = _without_tools(error.__traceback__)
        error.__traceback__ = entries
        sys.excepthook(type(error), error, entries)
        return 130 if isinstance(error, KeyboardInterrupt) else 1

    def finish(self) -> str:
        """End as Python does; return what the check says, if there is one, as JSON."""
        main = sys.modules.pop("__main__")
        main.__dict__.clear()
        gc.collect()  # a forgotten Task complains when it is collected
        sys.stdout.flush()
        sys.stderr.flush()
        trace = self._recorder.trace(*self._ended) if self._recorder else Trace()
        self._exit.close()
        if self._ended[0] == "exit":
            trace = _without_exit(trace)
        if self._recorder:
            self._draw(trace)
        if self._check is None:
            return "null"
        attempt = Attempt(
            source=self._source,
            printed=trace.printed(),
            seconds=trace.elapsed,
            trace=trace,
            error=self._ended[1],
        )
        wrong = [] if attempt.error else judge(self._check, attempt)
        if NEVER_AWAITED in trace.printed("stderr"):
            wrong.insert(0, "never_awaited")
        return json.dumps({"error": attempt.error, "wrong": wrong})

    def _record(self, code: CodeType) -> None:
        recorder = Recorder(self._path, self._look, "real")
        self._exit.enter_context(recorder)
        recorder.follow(code)
        for name, redirect in (
            ("stdout", redirect_stdout),
            ("stderr", redirect_stderr),
        ):
            stream = recorder.watch(getattr(sys, name), name)
            self._exit.enter_context(redirect(stream))
        self._recorder = recorder

    def _look(self) -> float:
        """The clock of the event loop, as one reads it who is not to be seen."""
        return event_loop.STARTED + self._host.look()

    def _exited(self, error: SystemExit) -> int:
        if error.code is None:
            return 0
        self._ended = ("exit", written(error))
        if isinstance(error.code, int):
            return error.code
        print(error.code, file=sys.stderr)
        return 1

    def _sleep(self, seconds: float) -> None:
        """``time.sleep``, maybe within a step, which is not recorded until it ends."""
        self._host.sleep_until(self._host.tick() + seconds)

    def _idle(self, seconds: float) -> None:
        """The loop waits; if that leaves time for it, show how far the program is."""
        until = self._host.tick() + seconds
        if self._recorder and seconds > 2 * self._drawing:
            self._draw(self._recorder.trace("running"))
        self._host.sleep_until(until)

    def _wait_for_ever(self) -> NoReturn:
        if self._recorder:
            self._draw(self._recorder.trace("deadlock"))
        self._host.deadlock()
        raise AssertionError("the worker goes on after its end")

    def _draw(self, trace: Trace) -> None:
        from generator.figure import figure  # a program that never waits goes without
        from generator.steps import worth_showing

        if not worth_showing(trace):
            return
        began = self._host.seconds()
        texts = TimelineTexts(**json.loads(self._host.texts))
        self._host.draw(figure(trace, texts, streams=("stdout", "stderr")))
        self._drawing = self._host.seconds() - began


def _without_exit(trace: Trace) -> Trace:
    """Without the traceback of SystemExit, which Pyodide writes and Python does not."""
    steps = list(trace.steps)
    for number, step in enumerate(steps):
        if step.kind == "program":
            own = takewhile(lambda event: not _is_traceback(event), step.events)
            steps[number] = replace(step, events=tuple(own))
    return replace(trace, steps=tuple(steps))


def _is_traceback(event: Event) -> bool:
    return isinstance(event, Print) and event.text == TRACEBACK


def _sees(names: set[str]) -> bool:
    """Could a program that uses these names see that it is recorded?"""
    return bool(names & SEES or ("gc" in names and names & SEES_GARBAGE))


def _names(code: CodeType) -> Iterator[str]:
    """All names that the code uses."""
    yield from code.co_names
    for part in code.co_consts:
        if isinstance(part, CodeType):
            yield from _names(part)


def _without_tools(entries: TracebackType | None) -> TracebackType | None:
    """The traceback without frames of ours."""
    kept: list[TracebackType] = []
    while entries is not None:
        if not _is_tool(entries.tb_frame.f_code):
            kept.append(entries)
        entries = entries.tb_next
    for entry, below in zip(kept, [*kept[1:], None], strict=False):
        entry.tb_next = below
    return kept[0] if kept else None


def _is_tool(code: CodeType) -> bool:
    return os.path.dirname(code.co_filename) in (TOOLS, f"{TOOLS}/generator")  # noqa: PTH120
