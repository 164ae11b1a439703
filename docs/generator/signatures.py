"""The signature of each name of the Task surface, on each Python.

Source: ``inspect.signature`` on Python 3.11 to 3.15; ``tests/test_signatures.py``
compares every row with the Python that runs it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.surface import NAMES

ROWS = """
Task(coro, *, loop=None, name=None, context=None)
Task(coro, *, loop=None, name=None, context=None, eager_start=False) # 3.12
Task.done()
Task.result()
Task.exception()
Task.cancelled()
Task.cancel(msg=None)
Task.cancelling()
Task.uncancel()
Task.add_done_callback(fn, *, context=None)
Task.remove_done_callback(fn, /)
Task.get_name()
Task.set_name(value, /)
Task.get_coro()
Task.get_context() # 3.12
Task.get_loop()
Task.get_stack(*, limit=None)
Task.print_stack(*, limit=None, file=None)
Task.set_result(result, /)
Task.set_exception(exception, /)
create_task(coro, *, name=None, context=None)
create_task(coro, **kwargs) # 3.14
TaskGroup.create_task(coro, *, name=None, context=None)
TaskGroup.create_task(coro, **kwargs) # 3.14
loop.create_task(coro, *, name=None, context=None)
loop.create_task(coro, **kwargs) # 3.14
ensure_future(coro_or_future, *, loop=None)
eager_task_factory(loop, coro, *, name=None, context=None) # 3.12
eager_task_factory(loop, coro, *, eager_start=True, **kwargs) # 3.14
create_eager_task_factory(custom_task_constructor) # 3.12
loop.set_task_factory(factory)
loop.get_task_factory()
await sleep(delay, result=None)
gather(*coros_or_futures, return_exceptions=False)
await wait(fs, *, timeout=None, return_when='ALL_COMPLETED')
as_completed(fs, *, timeout=None)
await wait_for(fut, timeout)
timeout(delay)
timeout_at(when)
Timeout(when)
Timeout.when()
Timeout.reschedule(when)
Timeout.expired()
shield(arg)
TaskGroup()
TaskGroup.cancel() # 3.15
run(main, *, debug=None)
run(main, *, debug=None, loop_factory=None) # 3.12
Runner(*, debug=None, loop_factory=None)
Runner.run(coro, *, context=None)
Runner.get_loop()
Runner.close()
EventLoop(selector=None) # 3.13
get_running_loop()
get_event_loop()
new_event_loop()
set_event_loop(loop)
loop.run_until_complete(future)
loop.run_forever()
loop.stop()
loop.close()
loop.is_running()
loop.is_closed()
await loop.shutdown_asyncgens()
await loop.shutdown_default_executor()
await loop.shutdown_default_executor(timeout=None) # 3.12
get_event_loop_policy()
set_event_loop_policy(policy)
current_task(loop=None)
all_tasks(loop=None)
iscoroutine(obj)
iscoroutinefunction(func)
isfuture(obj)
print_call_graph(future=None, /, *, file=None, depth=1, limit=None) # 3.14
format_call_graph(future=None, /, *, depth=1, limit=None) # 3.14
capture_call_graph(future=None, /, *, depth=1, limit=None) # 3.14
FutureCallGraph(future, call_stack, awaited_by) # 3.14
FrameCallGraphEntry(frame) # 3.14
future_add_to_awaited_by(fut, waiter, /) # 3.14
future_discard_from_awaited_by(fut, waiter, /) # 3.14
loop.set_exception_handler(handler)
loop.get_exception_handler()
loop.call_exception_handler(context)
loop.default_exception_handler(context)
loop.set_debug(enabled)
loop.get_debug()
Future(*, loop=None)
Future.done()
Future.result()
Future.exception()
Future.cancelled()
Future.cancel(msg=None)
Future.add_done_callback(fn, *, context=None)
Future.remove_done_callback(fn, /)
Future.get_loop()
Future.set_result(result, /)
Future.set_exception(exception, /)
loop.create_future()
wrap_future(future, *, loop=None)
loop.call_soon(callback, *args, context=None)
loop.call_later(delay, callback, *args, context=None)
loop.call_at(when, callback, *args, context=None)
loop.call_soon_threadsafe(callback, *args, context=None)
loop.time()
loop.add_signal_handler(sig, callback, *args)
loop.remove_signal_handler(sig)
await to_thread(func, /, *args, **kwargs)
run_coroutine_threadsafe(coro, loop)
loop.set_default_executor(executor)
loop.run_in_executor(executor, func, *args)
Queue(maxsize=0)
await Queue.put(item)
await Queue.get()
Queue.put_nowait(item)
Queue.get_nowait()
await Queue.join()
Queue.task_done()
Queue.qsize()
Queue.empty()
Queue.full()
Queue.shutdown(immediate=False) # 3.13
PriorityQueue(maxsize=0)
LifoQueue(maxsize=0)
Lock()
await Lock.acquire()
Lock.release()
Lock.locked()
Event()
Event.set()
Event.clear()
Event.is_set()
await Event.wait()
Condition(lock=None)
await Condition.wait()
await Condition.wait_for(predicate)
Condition.notify(n=1)
Condition.notify_all()
Semaphore(value=1)
await Semaphore.acquire()
Semaphore.release()
Semaphore.locked()
BoundedSemaphore(value=1)
Barrier(parties)
await Barrier.wait()
await Barrier.reset()
await Barrier.abort()
"""
"""``await`` stands before coroutine functions, ``# 3.14`` behind what came with it.

A row holds until the next one of the same name.
"""

ROW = re.compile(
    r"(?P<awaited>await )?(?P<name>[\w.]+)(?P<parameters>\(.*?\))"
    r"(?: # (?P<since>3\.\d+))?"
)


@dataclass(frozen=True)
class Signature:
    """How a name is called from one Python on."""

    name: str
    parameters: str
    """In parentheses, without ``self`` and without types."""
    awaited: bool
    since: tuple[int, int] | None
    """None if it is so on the oldest Python that the site is for."""
    before: tuple[int, int] | None
    """The first Python on which it is different."""

    def call(self, shown: str) -> str:
        """As a program writes it, ``shown`` being the name."""
        return f"{'await ' if self.awaited else ''}{shown}{self.parameters}"


def _signatures() -> Iterator[Signature]:
    found = [match for row in ROWS.split("\n") if (match := ROW.fullmatch(row))]
    for match, after in zip(found, [*found[1:], None], strict=True):
        same = after is not None and after["name"] == match["name"]
        yield Signature(
            match["name"],
            match["parameters"],
            match["awaited"] is not None,
            _version(match["since"]),
            _version(after["since"]) if after is not None and same else None,
        )


def _version(text: str | None) -> tuple[int, int] | None:
    return (3, int(text.removeprefix("3."))) if text else None


def _by_name() -> Mapping[str, list[Signature]]:
    found = defaultdict(list)
    for signature in _signatures():
        found[signature.name].append(signature)
    return dict(found)


SIGNATURES = _by_name()
"""By name as ``surface`` writes it, the oldest first."""

SHOWN = {name.name: name.shown for name in NAMES}
"""Each name as people write it."""
