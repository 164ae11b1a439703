"""Run doctests, each in a process of its own that saw nothing of the others.

``python -m generator.sandbox`` reads one request a line from standard input and
answers each with one line, both JSON. This process imports what is needed and runs
nothing itself: a child forked from it sees what ``python file.py`` sees, with Task
numbers from 1, its own logging and its own garbage, and costs a tenth of a new
process. Where a system cannot fork, each child is a new process.
"""

from __future__ import annotations

import ast
import contextlib
import doctest
import faulthandler
import gc
import io
import multiprocessing
import os
import random
import re
import shutil
import signal
import sys
import tempfile
import time
import traceback
import types
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import IO, Any

from generator.clock import START, Clock, Deadlock, Stuck, virtual_time
from generator.protocol import Answer, Frame, Request
from generator.recorder import Recorder
from generator.threads import wait_for_threads
from generator.trace import Trace

GRACE = 2.0
"""Real seconds that a child gets beyond its limit to say where it hangs."""

FRAME = re.compile(r'File "(?P<file>.+)", line (?P<line>\d+) in (?P<name>.+)')
"""A frame as ``faulthandler`` writes it."""


class Files:
    """Where a child leaves what it has to say, in a folder of the server's."""

    def __init__(self, folder: Path) -> None:
        self.answer = folder / "answer"
        self.stray = folder / "stray"
        self.hang = folder / "hang"

        self.work = folder / "work"

    def clear(self) -> None:
        shutil.rmtree(self.work, ignore_errors=True)
        self.work.mkdir(exist_ok=True)
        for file in (self.answer, self.stray, self.hang):
            file.write_bytes(b"")


def serve(requests: IO[str], answers: IO[str], method: str) -> None:
    """Answer each request from a child of its own, one after the other."""
    ast.unparse(ast.Constant(None))  # since 3.14 its first call imports a module
    gc.collect()
    gc.freeze()  # what this process made is not the garbage of its children
    with tempfile.TemporaryDirectory() as folder:
        files = Files(Path(folder))
        for line in requests:
            answer = _run_in_child(Request.from_json(line), files, method)
            answers.write(answer.to_json() + "\n")
            answers.flush()


def _run_in_child(request: Request, files: Files, method: str) -> Answer:
    files.clear()
    start: Any = multiprocessing.get_context(method)
    child = start.Process(target=_be_child, args=(request, files))
    child.start()
    in_time = _wait(child, request.limit + GRACE)
    _kill_group(child.pid)
    child.join()
    stray = files.stray.read_text(encoding="utf-8", errors="replace")
    if text := files.answer.read_text(encoding="utf-8"):
        answer = Answer.from_json(text)
        left = tuple(sorted(file.name for file in files.work.iterdir()))
        return replace(answer, stray=answer.stray + stray, left=left)
    if (hang := files.hang.read_text()) or not in_time:
        detail = f"still running after {request.limit:g} seconds"
        return Answer(ended="endless", detail=detail, frames=_frames(hang, request))
    return Answer(ended="died", detail=f"exit status {child.exitcode}\n{stray}")


def _wait(child: Any, seconds: float) -> bool:
    """Wait for the child alone: what it started may hold its pipes open."""
    began = time.monotonic()
    while child.exitcode is None:
        elapsed = time.monotonic() - began
        if elapsed > seconds:
            return False
        time.sleep(0.0002 if elapsed < 0.05 else 0.01)  # most end within 10 ms
    return True


def _kill_group(pid: int) -> None:
    """End the child and all that it started."""
    if hasattr(os, "killpg"):
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(pid, signal.SIGKILL)


def _frames(hang: str, request: Request) -> tuple[Frame, ...]:
    """The frames that faulthandler wrote, which escapes what is not ASCII."""
    program = request.program or ""
    escaped = program.encode("ascii", "backslashreplace").decode()
    return tuple(
        Frame(
            frame["name"],
            program if frame["file"] == escaped else frame["file"],
            int(frame["line"]),
        )
        for frame in reversed(list(FRAME.finditer(hang)))
    )


def _be_child(request: Request, files: Files) -> None:
    """Run the request in this process, then leave it at once."""
    os.chdir(files.work)
    if hasattr(os, "setsid"):
        os.setsid()
    # Who builds in the background may ignore Ctrl-C; a program in a terminal does not.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    null = os.open(os.devnull, os.O_RDWR)
    stray = os.open(files.stray, os.O_WRONLY | os.O_APPEND)
    for fd, mine in ((null, 0), (stray, 1), (stray, 2)):
        os.dup2(fd, mine)
    sys.stdin, sys.stdout, sys.stderr = (
        io.open(fd, mode, closefd=False, encoding="utf-8", buffering=1)  # noqa: SIM115, UP020
        for fd, mode in ((0, "r"), (1, "w"), (2, "w"))
    )
    with files.hang.open("w") as hang:
        faulthandler.dump_traceback_later(request.limit, exit=True, file=hang)
        gc.collect()  # counts from 0: garbage is looked for at the same moment each run
        gc.freeze()
        text = run(request).to_json()
        faulthandler.cancel_dump_traceback_later()
    sys.stdout.flush()
    sys.stderr.flush()
    files.answer.write_text(text, encoding="utf-8")
    os._exit(0)


def run(request: Request) -> Answer:
    """Run the request in this process, on virtual time."""
    printed: list[str] = []
    loading = io.StringIO()
    error: BaseException | None = None
    trace: Trace | None = None
    gaps = _shake(request.shake)
    with virtual_time(request.tick) as clock, ExitStack() as exit:
        recorder = None
        if request.record and request.program:
            recorder = Recorder(request.program, lambda: clock.now, "virtual")
            exit.enter_context(recorder)
            stream = recorder.watch(sys.stderr, "stderr")
            exit.enter_context(contextlib.redirect_stderr(stream))
        try:
            _run_doctest(request, printed, loading, recorder)
        except BaseException as raised:
            error = raised
        elapsed = clock.now - START
        if recorder:
            trace = recorder.trace()
    del gaps
    answer = _ended(error, clock)
    return replace(
        answer,
        printed=tuple(printed),
        stray=loading.getvalue(),
        elapsed=elapsed,
        trace=trace,
    )


def _shake(number: int) -> list[bytes]:
    """Keep some blocks of memory and free others, in a pattern of its own."""
    chance = random.Random(number)
    blocks = [bytes(chance.randrange(500)) for _ in range(4000 * bool(number))]
    return chance.sample(blocks, len(blocks) // 2)


def _run_doctest(
    request: Request,
    printed: list[str],
    loading: io.StringIO,
    recorder: Recorder | None,
) -> None:
    """Load the program, run its statements, and note what each prints."""
    module = types.ModuleType(request.name)
    sys.modules[request.name] = module
    sys.argv = [request.program or request.name]
    if request.program:
        with contextlib.redirect_stdout(loading):
            _execute(request.program, module, recorder)
    examples = doctest.DocTestParser().get_examples(request.doctest)
    for number, example in enumerate(examples):
        output = io.StringIO()
        try:
            stream: Any = recorder.watch(output, "stdout") if recorder else output
            with contextlib.redirect_stdout(stream):
                name = f"<doctest {request.name}[{number}]>"
                mode = "exec" if request.program else "single"
                code = compile(example.source, name, mode, dont_inherit=True)
                exec(code, module.__dict__)
                if example is examples[-1]:
                    _finish(module)
        finally:
            text = output.getvalue()
            printed.append(text if text.endswith("\n") or not text else text + "\n")


def _execute(program: str, module: types.ModuleType, recorder: Recorder | None) -> None:
    module.__file__ = program
    text = Path(program).read_text(encoding="utf-8")
    code = compile(text, program, "exec", dont_inherit=True)
    if recorder:
        recorder.follow(code)
    exec(code, module.__dict__)


def _finish(module: types.ModuleType) -> None:
    """What Python does when a program ends, as far as it can be seen."""
    wait_for_threads()
    module.__dict__.clear()
    gc.collect()  # a forgotten Task complains when it is collected


def _ended(error: BaseException | None, clock: Clock) -> Answer:
    """How the run ended. A deadlock counts even if the program caught it."""
    stuck = clock.stuck or (error if isinstance(error, Stuck) else None)
    if stuck:
        frames = (Frame(task.task, task.file, task.line) for task in stuck.waiting)
        ended = "deadlock" if isinstance(stuck, Deadlock) else "endless"
        return Answer(ended=ended, detail=str(stuck), frames=tuple(frames))
    if error is None:
        return Answer()
    entries = error.__traceback__
    while entries and entries.tb_frame.f_code.co_filename == __file__:
        entries = entries.tb_next
    lines = traceback.format_exception(type(error), error, entries)
    return Answer(
        ended="exception",
        detail="".join(lines),
        frames=tuple(
            Frame(frame.name, frame.filename, frame.lineno or 0)
            for frame in traceback.extract_tb(entries)
        ),
    )


if __name__ == "__main__":
    # What a program writes to file descriptor 1 must not be taken for an answer.
    with open(os.dup(1), "w", encoding="utf-8") as pipe:  # noqa: PTH123
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        serve(sys.stdin, pipe, sys.argv[1])
