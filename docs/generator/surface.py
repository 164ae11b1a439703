"""The public names of the Task surface, and the Python that brought each.

Source: the module ``asyncio`` of Python 3.11 to 3.15 and its documentation;
``tests/test_surface.py`` proves every row on the Python that runs it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

GROUPS: dict[str, str] = {
    "task": """
        Task Task.done Task.result Task.exception Task.cancelled Task.cancel
        Task.cancelling Task.uncancel Task.add_done_callback
        Task.remove_done_callback Task.get_name Task.set_name Task.get_coro
        Task.get_context:3.12 Task.get_loop Task.get_stack Task.print_stack
        Task.set_result Task.set_exception
    """,
    "create": """
        create_task TaskGroup.create_task loop.create_task ensure_future
        eager_task_factory:3.12 create_eager_task_factory:3.12
        loop.set_task_factory loop.get_task_factory
    """,
    "wait": """
        sleep gather wait FIRST_COMPLETED FIRST_EXCEPTION ALL_COMPLETED
        as_completed wait_for timeout timeout_at Timeout Timeout.when
        Timeout.reschedule Timeout.expired shield TaskGroup TaskGroup.cancel:3.15
    """,
    "run": """
        run Runner Runner.run Runner.get_loop Runner.close EventLoop:3.13
        get_running_loop get_event_loop new_event_loop set_event_loop
        loop.run_until_complete loop.run_forever loop.stop loop.close
        loop.is_running loop.is_closed loop.shutdown_asyncgens
        loop.shutdown_default_executor get_event_loop_policy set_event_loop_policy
    """,
    "inspect": """
        current_task all_tasks iscoroutine iscoroutinefunction isfuture
        print_call_graph:3.14 format_call_graph:3.14 capture_call_graph:3.14
        FutureCallGraph:3.14 FrameCallGraphEntry:3.14
        future_add_to_awaited_by:3.14 future_discard_from_awaited_by:3.14
        loop.set_exception_handler loop.get_exception_handler
        loop.call_exception_handler loop.default_exception_handler
        loop.set_debug loop.get_debug loop.slow_callback_duration
    """,
    "errors": """
        CancelledError TimeoutError InvalidStateError ExceptionGroup
        BaseExceptionGroup QueueEmpty QueueFull QueueShutDown:3.13
        BrokenBarrierError
    """,
    "future": """
        Future Future.done Future.result Future.exception Future.cancelled
        Future.cancel Future.add_done_callback Future.remove_done_callback
        Future.get_loop Future.set_result Future.set_exception
        loop.create_future wrap_future
    """,
    "schedule": """
        loop.call_soon loop.call_later loop.call_at loop.call_soon_threadsafe
        loop.time loop.add_signal_handler loop.remove_signal_handler
    """,
    "threads": """
        to_thread run_coroutine_threadsafe loop.run_in_executor
        loop.set_default_executor
    """,
    "sync": """
        Queue Queue.put Queue.get Queue.put_nowait Queue.get_nowait Queue.join
        Queue.task_done Queue.qsize Queue.empty Queue.full Queue.maxsize
        Queue.shutdown:3.13
        PriorityQueue LifoQueue Lock Lock.acquire Lock.release Lock.locked
        Event Event.set Event.clear Event.is_set Event.wait Condition
        Condition.wait Condition.wait_for Condition.notify Condition.notify_all
        Semaphore Semaphore.acquire Semaphore.release Semaphore.locked
        BoundedSemaphore Barrier Barrier.wait Barrier.reset Barrier.abort
        Barrier.parties Barrier.n_waiting Barrier.broken
    """,
}
"""Names by group, in the order of the page; ``:3.12`` is the Python that brought it."""

BUILTINS = ("TimeoutError", "ExceptionGroup", "BaseExceptionGroup")
"""Written without ``asyncio.``."""


@dataclass(frozen=True)
class Name:
    """One public name."""

    name: str
    """As the page shows it, without ``asyncio.``: ``gather``, ``Task.cancel``."""
    group: str
    since: tuple[int, int] | None
    """The Python that brought it, if newer than 3.11."""

    @property
    def owner(self) -> str:
        """The class it belongs to, ``loop``, or an empty string."""
        return self.name.rpartition(".")[0]

    @property
    def shown(self) -> str:
        """As people write and search it."""
        if self.owner or self.name in BUILTINS:
            return self.name
        return f"asyncio.{self.name}"


def _names() -> Iterator[Name]:
    for group, rows in GROUPS.items():
        for row in rows.split():
            name, _, since = row.partition(":")
            major, _, minor = since.partition(".")
            yield Name(name, group, (int(major), int(minor)) if since else None)


NAMES = tuple(_names())
"""All of them, group by group."""
