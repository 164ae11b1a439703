"""CPython's own event loop in a worker of the browser's, in place of Pyodide's.

Pyodide's loop rides on that of the browser, and shows: ``time.sleep()`` lets other
Tasks run, ``asyncio.run()`` cancels nothing, eager Tasks fail. A worker may wait, so
the stock loop runs there. All it lacks is a way to wait for a timer: a sleep, for no
file can ever become ready.

Times come from ``clock.js``.
"""

from __future__ import annotations

import asyncio
import math
import selectors
import time
from asyncio import events, unix_events
from collections.abc import Callable
from typing import Any, NoReturn

from pyodide import webloop

STARTED = 1000.0
"""What ``time.monotonic()`` says at first, in seconds."""

# As Python's own messages, in English on all pages.
NO_THREADS = "there are no threads in the browser: run this program on your own machine"


class Sleeping(selectors._BaseSelectorImpl):  # type: ignore[name-defined,misc]
    """A selector for which nothing ever becomes ready."""

    idle: Callable[[float], None]
    wait_for_ever: Callable[[], NoReturn]

    def select(self, timeout: float | None = None) -> list[Any]:
        if timeout is None:
            self.wait_for_ever()
        elif timeout > 0:
            # Whole milliseconds, as epoll counts: timers that close fire together.
            self.idle(math.ceil(timeout * 1e3) * 1e-3)
        return []


def install(
    tick: Callable[[], float],
    sleep: Callable[[float], None],
    idle: Callable[[float], None],
    wait_for_ever: Callable[[], NoReturn],
) -> None:
    """Let asyncio and ``time`` be as in CPython, on a clock of ours.

    ``tick`` reads the clock; ``sleep`` is for ``time.sleep``, ``idle`` for the event
    loop until its next timer; ``wait_for_ever`` is called where nothing is left that
    could wake it.
    """
    _set_time(tick, sleep)
    Sleeping.idle = staticmethod(idle)
    Sleeping.wait_for_ever = staticmethod(wait_for_ever)
    selectors.DefaultSelector = Sleeping  # type: ignore[misc]
    loop: Any = unix_events._UnixSelectorEventLoop  # type: ignore[attr-defined]
    for part in ("_make_self_pipe", "_close_self_pipe", "_write_to_self"):
        setattr(loop, part, _nothing)  # it wakes the loop from threads
    loop.run_in_executor = _no_threads
    asyncio.run = webloop._orig_run
    events._set_event_loop_policy(None)  # type: ignore[attr-defined]
    events._set_running_loop(None)


def _set_time(tick: Callable[[], float], pause: Callable[[float], None]) -> None:
    began = time.time()

    def sleep(seconds: float, /) -> None:
        if seconds < 0:
            raise ValueError("sleep length must be non-negative")
        pause(float(seconds))

    clocks = {
        "monotonic": lambda: STARTED + tick(),
        "perf_counter": lambda: STARTED + tick(),
        "time": lambda: began + tick(),
    }
    for name, read in clocks.items():
        setattr(time, name, read)
        setattr(time, f"{name}_ns", lambda read=read: int(read() * 1e9))
    time.sleep = sleep


def _nothing(self: Any) -> None:
    """Do nothing."""


def _no_threads(self: Any, executor: Any, function: Any, *arguments: Any) -> NoReturn:
    raise RuntimeError(NO_THREADS)
