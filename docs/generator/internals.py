"""All that reaches into asyncio's inside, to see what Tasks do.

Nothing here changes what asyncio does. What it leans on is written in Python, or is an
attribute of C code, on every Python from 3.11 to 3.15; a new Python may need a change
here and nowhere else.
"""

from __future__ import annotations

import asyncio
import asyncio.runners
import functools
import inspect
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Protocol

from generator.values import written

ASYNCIO = {
    "Timeout._on_timeout": "timeout",
    "_release_waiter": "timeout",
    "TaskGroup._on_task_done": "TaskGroup",
    "gather.<locals>._done_callback": "gather",
    "_wait.<locals>._on_completion": "wait",
    "as_completed.<locals>._on_completion": "as_completed",
    "_AsCompletedIterator._handle_completion": "as_completed",
    "shield.<locals>._inner_done_callback": "shield",
    "shield.<locals>._outer_done_callback": "shield",
    "run_coroutine_threadsafe.<locals>.callback": "run_coroutine_threadsafe",
}
"""What the callbacks of the library's that do something to a Task belong to."""

TIDYING = (
    "BaseEventLoop.shutdown_asyncgens",
    "BaseEventLoop.shutdown_default_executor",
)
"""Coroutines that ``asyncio.run`` runs to close the loop."""


class Watcher(Protocol):
    """Who is told of what asyncio does."""

    @property
    def over(self) -> bool:
        """Wants to be told no more."""

    def begin(self, handle: Any) -> int:
        """A callback is about to run."""

    def finish(self, handle: Any, waiting: int) -> None:
        """It has run; ``waiting`` is what ``begin`` gave."""

    def create(
        self, make: Callable[..., Any], loop: Any, coro: Any, options: dict[str, Any]
    ) -> Any:
        """A Task is to be made by ``make(loop, coro, **options)``."""

    def raised(self, error: BaseException) -> None:
        """A callback has raised, and the loop's exception handler is to be told."""

    def close(self, cancel_all: Callable[[], None]) -> None:
        """``asyncio.run`` is to cancel what is left."""

    def interrupt(self, cancel: Callable[[], None]) -> None:
        """``asyncio.run`` is to cancel its main Task, because of Ctrl-C."""


@contextmanager
def told(watcher: Watcher) -> Iterator[None]:
    """Tell the watcher of callbacks, new Tasks, and what asyncio.run() cancels."""
    loop, handle = asyncio.BaseEventLoop, asyncio.Handle
    runner, runners = asyncio.Runner, asyncio.runners
    with (
        _replaced(handle, "_run", _run(watcher, handle._run)),
        _replaced(loop, "create_task", _create(watcher, loop.create_task)),
        _replaced(
            loop,
            "call_exception_handler",
            _complain(watcher, loop.call_exception_handler),
        ),
        _replaced(
            runners,
            "_cancel_all_tasks",
            _cancel_all(watcher, runners._cancel_all_tasks),  # type: ignore[attr-defined]
        ),
        _replaced(
            runner,
            "_on_sigint",
            _interrupt(watcher, runner._on_sigint),  # type: ignore[attr-defined]
        ),
    ):
        yield


@contextmanager
def _replaced(owner: Any, name: str, other: Any) -> Iterator[None]:
    before = getattr(owner, name)
    setattr(owner, name, other)
    try:
        yield
    finally:
        setattr(owner, name, before)


def _run(watcher: Watcher, run: Callable[[Any], None]) -> Any:
    @functools.wraps(run)
    def run_and_tell(self: Any) -> None:
        try:
            if watcher.over:
                run(self)
                return
            waiting = watcher.begin(self)
            try:
                run(self)
            finally:
                watcher.finish(self, waiting)
        finally:
            self = None  # this frame is in the tracebacks of Tasks: hold none of them

    return run_and_tell


def _create(watcher: Watcher, make: Callable[..., Any]) -> Any:
    @functools.wraps(make)
    def create_task(self: Any, coro: Any, **options: Any) -> Any:
        try:
            return watcher.create(make, self, coro, options)
        finally:
            coro = None

    return create_task


def _complain(watcher: Watcher, complain: Callable[..., None]) -> Any:
    @functools.wraps(complain)
    def call_exception_handler(self: Any, context: Any) -> None:
        try:
            if "handle" in context and "exception" in context:
                watcher.raised(context["exception"])
            complain(self, context)
        finally:
            context = None  # as above

    return call_exception_handler


def _cancel_all(watcher: Watcher, cancel_all: Callable[[Any], None]) -> Any:
    def _cancel_all_tasks(loop: Any) -> None:
        watcher.close(functools.partial(cancel_all, loop))

    return _cancel_all_tasks


def _interrupt(watcher: Watcher, on_sigint: Callable[..., None]) -> Any:
    @functools.wraps(on_sigint)
    def _on_sigint(self: Any, signum: Any, frame: Any, main_task: Any) -> None:
        watcher.interrupt(functools.partial(on_sigint, self, signum, frame, main_task))

    return _on_sigint


def ready_queue(loop: Any) -> Any:
    """The loop's queue of callbacks that are ready to run."""
    return getattr(loop, "_ready", ())


def task_of(handle: Any) -> asyncio.Task[Any] | None:
    """The Task whose step the callback is, or None if it is something else."""
    task = getattr(handle._callback, "__self__", None)
    return task if isinstance(task, asyncio.Task) and _is_step(handle) else None


def _is_step(handle: Any) -> bool:
    """Is the callback, a method of a Task, one that runs the Task?"""
    callback = handle._callback
    return type(callback).__name__ == "TaskStepMethWrapper" or getattr(
        callback, "__name__", ""
    ) in ("task_wakeup", "__step", "__wakeup")


def is_tidying(coro: Any) -> bool:
    return getattr(coro, "__qualname__", "") in TIDYING


def has_begun(coro: Any) -> bool:
    return (
        inspect.iscoroutine(coro)
        and inspect.getcoroutinestate(coro) != inspect.CORO_CREATED
    )


def awaited(task: Any) -> list[Any]:
    """The Tasks whose end the Task waits for, as far as its future shows them."""
    waiter = task._fut_waiter
    found = [waiter, *getattr(waiter, "_children", ())]
    return [one for one in found if isinstance(one, asyncio.Task)]


def part_of(callback: Any) -> tuple[str, str]:
    """Whose callback it is: the kind and the name of a ``trace.Step``."""
    while isinstance(callback, functools.partial):
        callback = callback.func
    name = getattr(callback, "__qualname__", type(callback).__name__)
    module = getattr(callback, "__module__", None) or "asyncio"
    if module.partition(".")[0] == "asyncio" and name != "Task.cancel":
        return "asyncio", ASYNCIO.get(name, "")
    return "callback", name.rpartition("<locals>.")[2]


def messages(task: Any, count: int) -> list[str | None]:
    """What the last ``count`` calls of ``cancel(msg=...)`` were given, where known.

    The first cancels what the Task waits for, as far down as it is passed on; a later
    one, which finds that cancelled, leaves its message with the Task.
    """
    later = [_written(task._cancel_message)] if task._must_cancel else []
    asked: Any = task._fut_waiter
    while isinstance(asked, asyncio.Task) and getattr(asked, "_fut_waiter", None):
        asked = asked._fut_waiter  # type: ignore[attr-defined]
    first = []
    if asked is not None and (asked.cancelled() or getattr(asked, "_must_cancel", 0)):
        first = [_written(getattr(asked, "_cancel_message", None))]
    unknown = [None] * (count - len(first) - len(later))
    return [*first, *unknown, *later][-count:]


def _written(given: object) -> str | None:
    return None if given is None else written(given)


def is_elsewhere(task: Any) -> bool:
    """Does another thread run the Task's loop?"""
    thread = getattr(asyncio.Task.get_loop(task), "_thread_id", None)
    return thread not in (None, threading.get_ident())


def received(task: Any, arguments: Any) -> str | None:
    """The exception that is raised in the Task as it goes on."""
    waiter = arguments[0] if arguments else None
    if waiter is not None and waiter.cancelled():
        given = getattr(waiter, "_cancel_message", None)
    elif task._must_cancel:
        given = task._cancel_message
    else:
        error = getattr(waiter, "_exception", None)
        return None if error is None else written(error)
    return f"CancelledError({_written(given) or ''})"


def due(handle: Any) -> float | None:
    """The time by the loop's clock at which a timer was due; None for no timer."""
    return getattr(handle, "_when", None)


def hide_callers(task: Any, files: frozenset[str]) -> None:
    """In debug mode a Task knows the stack that created it: take ``files`` out."""
    stack = getattr(task, "_source_traceback", None)
    if stack:
        stack[:] = [entry for entry in stack if entry.filename not in files]
