"""Which names a program uses is read off the program, and never guessed."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from generator.runner import Runner
from generator.snippet import read_snippet
from generator.tree import snippet_files
from generator.usage import names_used

ROOT = Path(__file__).resolve().parent.parent

PROGRAMS = {
    "asyncio.gather(a, b)": {"gather"},
    "t = asyncio.create_task(f())\nt.cancel()": {"create_task", "Task.cancel"},
    "async with asyncio.TaskGroup() as group:\n    group.create_task(f())": {
        "TaskGroup",
        "TaskGroup.create_task",
    },
    "async with asyncio.timeout(1) as limit:\n    limit.reschedule(2)": {
        "timeout",
        "Timeout.reschedule",
    },
    "done, _ = await asyncio.wait(ts)\nfor one in done:\n    one.result()": {
        "wait",
        "Task.result",
    },
    "async for t in asyncio.as_completed(ts):\n    t.get_name()": {
        "as_completed",
        "Task.get_name",
    },
    "ts = [asyncio.create_task(f()) for _ in x]\n[t.done() for t in ts]": {
        "create_task",
        "Task.done",
    },
    "def report(task):\n    task.exception()": {"Task.exception"},
    "def report(x: asyncio.Task[int]):\n    x.result()": {"Task", "Task.result"},
    "q = asyncio.Queue()\nawait q.join()": {"Queue", "Queue.join"},
    "e = asyncio.Event()\nx = await e.wait()\nx.done()": {"Event", "Event.wait"},
    "asyncio.get_running_loop().call_later(1, f)": {
        "get_running_loop",
        "loop.call_later",
    },
    "f = loop.create_future()\nf.set_result(1)": {
        "loop.create_future",
        "Future.set_result",
    },
    "try:\n    f()\nexcept* ValueError:\n    pass": {"ExceptionGroup"},
    "except_ = TimeoutError": {"TimeoutError"},
    "a, b = asyncio.create_task(f()), 3\na.cancel()\nb.done()": {
        "create_task",
        "Task.cancel",
    },
    "self.job = asyncio.create_task(f())\nself.job.cancel()": {
        "create_task",
        "Task.cancel",
    },
    "class Job(asyncio.Task):\n    def f(self):\n        super().set_name(1)": {
        "Task",
        "Task.set_name",
    },
    "class Job(asyncio.Task):\n    pass\nx = Job(f())\nx.done()": {"Task", "Task.done"},
    "e = threading.Event()\ne.set()\nq = queue.Queue()\nq.put(1)": set(),
    "something.cancel()\nother.result()": set(),
    "path.exists()\n', '.join(x)": set(),
}


@pytest.mark.parametrize("program", PROGRAMS)
def test_names(program: str) -> None:
    inside = "\n".join(f"    {line}" for line in program.splitlines())
    code = f"async def main():\n{inside}\n"
    ast.parse(code)
    assert names_used(code) == PROGRAMS[program]


# Runs a program and prints the methods of Tasks that it calls, seen by the profiler.
WATCH = """
>>> import asyncio, runpy, sys
>>> program = {program!r}
>>> called = set()
>>> def watch(frame, event, function):
...     owner = getattr(function, "__self__", None)
...     if event == "c_call" and isinstance(owner, asyncio.Task):
...         if frame.f_code.co_filename == program:
...             called.add(function.__name__)
>>> sys.setprofile(watch); runpy.run_path(program, run_name="__main__") and None
>>> sys.setprofile(None)
>>> print(*called)
"""

HIDDEN = """
    choosing/four_tools_one_failure custom-tasks/task_subclass_timed
    debug-a-program/loop_names_the_failed debug-a-program/who_awaits_whom
    fire-and-forget/spawn_and_report
    first-result-wins/race_and_clean_up first-result-wins/second_asked_later
    messages-timeouts/timeout_in_a_task other-languages/wait_drops_no_losers
    other-languages/wait_then_cancel_losers share-a-task/shared_while_it_runs
    test-tasks/cancelled_in_a_test test-tasks/sleeps_recorded
    where-exceptions-go/failed_and_told
"""
"""Programs that keep their Tasks in mappings or an exception's context, or
leave running to unittest: what they call cannot be read off, and is not listed."""


@pytest.mark.parametrize(
    "path", snippet_files(ROOT), ids=lambda path: f"{path.parent.name}/{path.name}"
)
def test_every_method_of_a_task_that_is_called_is_found(
    path: Path, runner: Runner
) -> None:
    snippet = read_snippet(path)
    if snippet.why_not_here:
        pytest.skip(snippet.why_not_here)
    if snippet.full_name.removesuffix(".py") in HIDDEN.split():
        pytest.skip("the class of what it calls cannot be read off the program")
    answer = runner.run_text(WATCH.format(program=str(path)))
    assert answer.ended == "well", answer.detail
    called = answer.printed[-1].split()
    used = names_used(snippet.code)
    owners = ("Task.", "Future.")
    missing = {name for name in called if not any(o + name in used for o in owners)}
    assert not missing, f"{path}: call them on a variable that is plainly a Task"
