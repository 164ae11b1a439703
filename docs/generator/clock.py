"""Virtual time: the stock event loop, but waiting costs nothing.

Only the clock and the selector's waiting are replaced. Where the loop would sleep
until its next timer, the clock jumps there. Code takes no time; only sleeping does:
asyncio's timers, and ``time.sleep()`` in the loop's thread or in an executor's. While
something else could wake the loop (a socket, a child process, a thread of the
program's own), time runs at real speed: always correct, only slow.

Why no library: looptime, async-solipsism and aiotools freeze the clock between jumps.
Timers that are due at the same instant then leave asyncio's heap in scrambled order,
``sleep(0.7); sleep(0.1)`` ends before ``sleep(0.8)``, and ``time.perf_counter()`` and
``time.sleep()`` stay real. Of 20 programs measured, four or five printed something
else than on a real clock, under each of the three; with this clock, none of 4,000
runs did. Two rules make a virtual run one that could really happen:

* Every reading of the clock takes a microsecond, so no two deadlines are equal and
  equal sleeps end in the order they began.
* A jump lasts whole milliseconds, rounded up, as ``epoll_wait`` counts them, so timers
  less than a millisecond apart fire together.

Not covered: the Windows proactor loop, loops in several threads at once, and the time
that ``datetime`` reads.
"""

from __future__ import annotations

import asyncio
import concurrent.futures.thread
import contextlib
import heapq
import itertools
import math
import os
import queue  # noqa: F401 - queue and subprocess keep the clock they find when imported
import selectors
import subprocess  # noqa: F401
import sys
import threading
import time
import weakref
from collections.abc import Callable, Iterator, Set
from dataclasses import dataclass, field
from typing import Any, NoReturn
from unittest import mock

TICK = 1e-6
"""Seconds that one reading of the clock takes."""

START = 1000.0
"""What ``time.monotonic()`` says at first, in seconds."""

TODAY = (2026, 1, 1, 12, 0, 0, 3, 1, 0)
"""What ``time.localtime()`` says at first."""

LIMIT = 3600.0
"""Virtual seconds after which a program counts as one that never ends."""

TURNS = 200_000
"""Turns of the loop without waiting after which a program never ends."""

PATIENCE = 3.0
"""Real seconds that threads and sockets get before a timer that is due fires."""

LIBRARY = os.path.dirname(asyncio.__file__)  # noqa: PTH120 - compared with co_filename

Pool = concurrent.futures.thread.ThreadPoolExecutor
Job = concurrent.futures.Future[Any]
_real = time.monotonic


@dataclass(frozen=True)
class Waiting:
    """An unfinished Task, and the line of the program on which it waits."""

    task: str
    file: str
    line: int


class Stuck(BaseException):
    """The program cannot end. No ``except Exception`` of its own catches this."""

    def __init__(self, message: str, waiting: list[Waiting]) -> None:
        super().__init__(message)
        self.waiting = waiting


class Deadlock(Stuck):
    """Nothing is scheduled, and nothing outside can wake the loop."""


class NeverEnds(Stuck):
    """The program is still running after ``LIMIT`` seconds of its own time."""


@dataclass(order=True)
class Sleeper:
    """A thread in ``time.sleep()``, until ``due``."""

    due: float
    number: int
    thread: threading.Thread = field(compare=False)
    event: threading.Event = field(compare=False, default_factory=threading.Event)


class Clock:
    """A clock that only waiting moves. Times are in seconds.

    Each reading takes a ``tick``, but for the loop's own when it wakes: with one of
    milliseconds it sees a timer and not yet the next.
    """

    def __init__(self, tick: float = TICK) -> None:
        self.now = START
        self._tick = tick
        self._woken = False
        self.stuck: Stuck | None = None
        self._lock = threading.Lock()
        self._epoch = time.mktime(TODAY) - START
        self._outside = set(threading.enumerate()) - {threading.current_thread()}
        self._sleepers: list[Sleeper] = []
        self._numbers = itertools.count()
        self._turns = 0
        self._jobs: weakref.WeakKeyDictionary[Pool, list[Job]] = (
            weakref.WeakKeyDictionary()
        )

    def monotonic(self) -> float:
        with self._lock:
            self.now += TICK if self._woken else self._tick
            self._woken = False
            return self.now

    def time(self) -> float:
        return self._epoch + self.monotonic()

    def sleep(self, seconds: float) -> None:
        """What ``time.sleep()`` does on this clock."""
        if seconds < 0:
            raise ValueError("sleep length must be non-negative")
        alone = len(self._threads()) == 1
        if asyncio._get_running_loop() is not None or alone:
            until = self.now + seconds
            while self._wake_sleeper(until):
                pass
            self._move_to(until)
        else:
            self._sleep_in_thread(seconds)

    def watch(self, pool: Pool, job: Job) -> None:
        """Let ``job``, just submitted to ``pool``, run until it sleeps or ends.

        Threads take turns, so what they print comes in one order only; a job that
        computes for more than a quarter of a second loses its turn.
        """
        left = [one for one in self._jobs.get(pool, []) if not one.done()]
        self._jobs[pool] = [*left, job]
        self._settle(0.25)

    def select(
        self,
        poll: Callable[[float], list[Any]],
        timeout: float | None,
        only_loop: bool,
    ) -> list[Any]:
        """What the loop's ``selector.select(timeout)`` does on this clock.

        ``poll`` is the selector's own ``select``; ``only_loop`` says that no file
        but the loop's self-pipe is registered.
        """
        if timeout is not None and timeout <= 0:
            self._count_turn()
            return poll(0)
        self._turns = 0
        self._woken = True
        wait = math.inf if timeout is None else math.ceil(timeout * 1e3) * 1e-3
        until = self.now + wait
        began = _real()
        while True:
            # Ask first, then poll: a thread may call back and end in between.
            awaited = self._threads_work() or (timeout is None and _awaits_signal())
            if events := poll(0):
                return events
            late = timeout is not None and _real() - began >= min(PATIENCE, wait)
            if not only_loop and not late:
                self._poll_outside(poll, min(PATIENCE, wait))
            elif awaited and not late:
                poll(0.0005)
            elif self._wake_sleeper(until):
                continue
            elif self._jobs and (events := poll(0.001)):  # a job ended just now
                return events
            elif timeout is not None:
                self._move_to(until)
                return []
            else:
                self._give_up(
                    Deadlock("nothing can ever wake this program again", _waiting())
                )

    def _poll_outside(self, poll: Callable[[float], list[Any]], seconds: float) -> None:
        """Wait for the outside world at real speed; the next poll has the events."""
        began = _real()
        poll(min(seconds, 0.05))
        with self._lock:
            self.now += _real() - began

    def _give_up(self, stuck: Stuck) -> NoReturn:
        """Raise ``stuck``, and remember it in case the program catches it."""
        self.stuck = self.stuck or stuck
        raise stuck

    def _count_turn(self) -> None:
        self._turns += 1
        if self._turns > TURNS:
            self._give_up(
                NeverEnds(f"the loop turned {TURNS} times without waiting", _waiting())
            )

    def _move_to(self, when: float) -> None:
        with self._lock:
            self.now = max(self.now, when)
        if self.now - START > LIMIT:
            self._give_up(
                NeverEnds(
                    f"still running after {LIMIT:.0f} seconds of its own time",
                    _waiting(),
                )
            )

    def _threads(self) -> set[threading.Thread]:
        """The program's threads."""
        return set(threading.enumerate()) - self._outside

    def _sleep_in_thread(self, seconds: float) -> None:
        thread = threading.current_thread()
        with self._lock:
            due = self.now + seconds
            sleeper = Sleeper(due, next(self._numbers), thread)
            heapq.heappush(self._sleepers, sleeper)
        if sleeper.event.wait(seconds):
            return
        with self._lock:  # nobody moved the clock: that was real speed
            if sleeper in self._sleepers:
                self._sleepers.remove(sleeper)
                heapq.heapify(self._sleepers)
            self.now = max(self.now, due)

    def _wake_sleeper(self, until: float) -> bool:
        """Let the next sleeping thread, if due by then, run until it sleeps or ends."""
        with self._lock:
            if not self._sleepers or self._sleepers[0].due > until:
                return False
            sleeper = heapq.heappop(self._sleepers)
        self._move_to(sleeper.due)
        sleeper.event.set()
        self._settle(PATIENCE)
        return True

    def _settle(self, patience: float) -> None:
        """Wait until no other thread works, for ``patience`` real seconds at most."""
        began = _real()
        while self._threads_work() and _real() - began < patience:
            threading.Event().wait(0.0002)

    def _threads_work(self) -> bool:
        """Is another thread doing anything but sleeping or waiting for a job?"""
        with self._lock:
            asleep = {sleeper.thread for sleeper in self._sleepers}
        alive = self._threads() - {threading.current_thread()}
        others = alive - asleep
        for pool, jobs in list(self._jobs.items()):
            workers = pool._threads & alive
            if _working(pool, workers, jobs) > len(workers & asleep):
                return True
            others -= workers
        if asleep:  # asyncio.run() ends: a helper thread waits for the sleeping ones
            others = {thread for thread in others if not _joins_pool(thread)}
        return bool(others)


@contextlib.contextmanager
def virtual_time(tick: float = TICK) -> Iterator[Clock]:
    """Put a virtual clock in place of the real one; see ``Clock`` for ``tick``."""
    clock = Clock(tick)
    submit, localtime, gmtime, strftime = (
        Pool.submit,
        time.localtime,
        time.gmtime,
        time.strftime,
    )

    class VirtualSelector(selectors.DefaultSelector):
        def select(self, timeout: float | None = None) -> list[Any]:
            return clock.select(super().select, timeout, len(self.get_map()) <= 1)

    def submit_and_watch(pool: Pool, /, *args: Any, **kwargs: Any) -> Any:
        future = submit(pool, *args, **kwargs)
        clock.watch(pool, future)
        return future

    def now_or(seconds: float | None) -> float:
        return clock.time() if seconds is None else seconds

    with (
        mock.patch.object(selectors, "DefaultSelector", VirtualSelector),
        mock.patch.object(Pool, "submit", submit_and_watch),
        mock.patch.multiple(
            time,
            monotonic=clock.monotonic,
            perf_counter=clock.monotonic,
            monotonic_ns=lambda: round(clock.monotonic() * 1e9),
            perf_counter_ns=lambda: round(clock.monotonic() * 1e9),
            sleep=clock.sleep,
            time=clock.time,
            time_ns=lambda: round(clock.time() * 1e9),
            localtime=lambda seconds=None: localtime(now_or(seconds)),
            gmtime=lambda seconds=None: gmtime(now_or(seconds)),
            strftime=lambda form, when=None: strftime(
                form, localtime(clock.time()) if when is None else when
            ),
        ),
    ):
        yield clock


def _working(pool: Pool, workers: Set[threading.Thread], jobs: list[Job]) -> int:
    """How many of the workers have a job, or are about to take one."""
    if sys.version_info >= (3, 12):
        return len(workers) - pool._idle_semaphore._value
    # There a worker that takes a job out of a queue of several counts as idle.
    begun = sum(job.running() for job in jobs)
    queued = sum(not job.running() and not job.done() for job in jobs)
    return min(begun + queued, len(workers))


def _awaits_signal() -> bool:
    loop = asyncio._get_running_loop()
    return bool(getattr(loop, "_signal_handlers", None))


def _joins_pool(thread: threading.Thread) -> bool:
    return getattr(thread._target, "__name__", "") == "_do_shutdown"  # type: ignore[attr-defined]


def _waiting() -> list[Waiting]:
    """The unfinished Tasks of the running loop, in the order of their names."""
    if asyncio._get_running_loop() is None:
        return []
    tasks = sorted(
        asyncio.all_tasks(), key=lambda task: (len(task.get_name()), task.get_name())
    )
    return [Waiting(task.get_name(), *_position(task.get_coro())) for task in tasks]


def _position(coroutine: Any) -> tuple[str, int]:
    """File and line where a suspended coroutine waits, outside asyncio's own code."""
    found = ("", 0)
    while coroutine is not None:
        frame = getattr(coroutine, "cr_frame", None)
        if frame is not None and not frame.f_code.co_filename.startswith(LIBRARY):
            found = (frame.f_code.co_filename, frame.f_lineno)
        coroutine = getattr(coroutine, "cr_await", None)
    return found
