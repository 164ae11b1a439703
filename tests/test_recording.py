"""A program does the same, recorded or not."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from generator.snippet import Snippet

from tests.answers import Answers
from tests.recorded import each_snippet, skip_if_not_pictured


@each_snippet
def test_a_snippet_prints_the_same(snippet: Snippet, answers: Answers) -> None:
    if snippet.why_not_here:
        pytest.skip(snippet.why_not_here)
    plain = answers.of(snippet)
    recorded = answers.of(snippet, record=True)
    # Threads and processes run at their own speed: what they take differs by little.
    elapsed = recorded.elapsed if snippet.needs else plain.elapsed
    assert replace(recorded, trace=None) == replace(plain, elapsed=elapsed)
    assert recorded.trace is not None
    skip_if_not_pictured(snippet)
    assert recorded.trace.printed() == "".join(recorded.printed)


PROGRAMS = {
    "what a Task shows of itself": """
async def work():
    await asyncio.sleep(0.01)

async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    print(type(task), task, task.get_coro(), task.get_stack(), type(task.get_loop()))
    task.print_stack(file=sys.stdout)
""",
    "a Task that nobody keeps is destroyed at once": """
async def waits():
    await asyncio.get_running_loop().create_future()

async def main():
    task = asyncio.create_task(waits(), name="lost")
    await asyncio.sleep(0)
    seen = weakref.ref(task)
    task = None
    gc.collect()
    print(seen())
""",
    "an exception that nobody asked for is reported at once": """
async def fails():
    raise ValueError("nobody asks")

async def main():
    task = asyncio.create_task(fails(), name="fails")
    await asyncio.sleep(0.01)
    task = None
    print("the Task is gone")
""",
    "an eager Task that fails is gone with its last name": """
async def fails():
    raise ValueError("nobody asks")

async def main():
    if hasattr(asyncio, "eager_task_factory"):
        asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    task = asyncio.create_task(fails(), name="fails")
    await asyncio.sleep(0)
    task = None
    print("the Task is gone")
""",
    "an object lives as long as its variable": """
class Thing:
    def __del__(self):
        print("thing: gone")

async def main():
    thing = Thing()
    await asyncio.sleep(0.01)
    thing = None
    print("main: thing is None")
    await asyncio.sleep(0.01)
    names = locals()
    await asyncio.sleep(0.01)
    print(sorted(names))
""",
    "repr() of an object is the program's own business": """
class Thing:
    def __repr__(self):
        print("repr!")
        return "thing"

async def work(thing):
    await asyncio.sleep(0.01)
    return thing

async def main():
    await asyncio.gather(work(Thing()), work(Thing()))
""",
    "what is left at the end": """
async def waits():
    try:
        await asyncio.Event().wait()
    finally:
        print("waits: cleanup")

async def main():
    asyncio.create_task(waits(), name="left")
    await asyncio.sleep(0)
    print("main ends")
""",
    "debug mode": """
async def work():
    time.sleep(0.2)

async def main():
    asyncio.get_running_loop().set_debug(True)
    task = asyncio.create_task(work(), name="slow")
    print([Path(frame.filename).name for frame in task._source_traceback][-2:])
    await task
""",
    "a traceback": """
async def fails():
    await asyncio.sleep(0)
    raise LookupError("lost")

async def main():
    try:
        await asyncio.create_task(fails())
    except LookupError:
        traceback.print_exc()
""",
    "threads, subprocesses and signals": """
def work():
    print("work")
    return threading.current_thread().name

async def main():
    print(await asyncio.to_thread(work))
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", "print(1)")
    print(await process.wait())
    loop = asyncio.get_running_loop()
    got = asyncio.Event()
    if hasattr(loop, "add_signal_handler") and sys.platform != "win32":
        loop.add_signal_handler(signal.SIGUSR1, got.set)
        os.kill(os.getpid(), signal.SIGUSR1)
        await got.wait()
    print("done")
""",
    "streams": """
async def answer(reader, writer):
    writer.write(await reader.readline())
    writer.close()

async def main():
    server = await asyncio.start_server(answer, "127.0.0.1")
    async with server:
        host, port = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(host, port)
        writer.write(b"hello\\n")
        print(await reader.read())
        writer.close()
""",
    "a task factory and a subclass of Task": """
class Mine(asyncio.Task):
    pass

async def work():
    await asyncio.sleep(0)
    return asyncio.current_task()

async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(lambda loop, coro, **kwargs: Mine(coro, loop=loop, **kwargs))
    print(type(await asyncio.create_task(work(), name="mine")))
""",
    "a Task that cannot be made": """
async def main():
    try:
        asyncio.create_task(print)
    except TypeError as error:
        print(error)
    await asyncio.sleep(0)
""",
}
HEAD = """\
import asyncio, gc, os, signal, sys, threading, time, traceback, weakref
from pathlib import Path
"""


@pytest.mark.parametrize("body", PROGRAMS.values(), ids=PROGRAMS)
def test_a_program_prints_the_same(body: str, tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(f"{HEAD}{body}\nasyncio.run(main())\n", encoding="utf-8")
    plain = run([str(program)], tmp_path)
    command = ["-m", "generator.watch", "-o", "trace.json", str(program)]
    recorded = run(command, tmp_path)
    assert recorded.stdout == plain.stdout
    kept = [
        line
        for line in recorded.stderr.splitlines()
        if not line.startswith("watch-tasks: ")
    ]
    assert kept == plain.stderr.splitlines()


def run(arguments: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, *arguments], cwd=folder, capture_output=True, text=True
    )
    return replace_addresses(done)


def replace_addresses(
    done: subprocess.CompletedProcess[str],
) -> subprocess.CompletedProcess[str]:
    """Addresses and measured times differ from run to run."""
    for name in ("stdout", "stderr"):
        text = re.sub(r"0x[0-9a-f]+", "0x…", getattr(done, name))
        setattr(done, name, re.sub(r"took \d\.\d+ seconds", "took … seconds", text))
    return done
