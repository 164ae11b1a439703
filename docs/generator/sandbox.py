"""Run doctests, each in a process of its own that saw nothing of the others.

``python -m generator.sandbox`` reads one request a line from standard input and
answers each with one line, both JSON. This process imports what is needed and runs
nothing itself: a child forked from it sees what ``python file.py`` sees, with Task
numbers from 1, its own logging and its own garbage, and costs a tenth of a new
process. Where a system cannot fork, each child is a new process.
"""

from __future__ import annotations

import contextlib
import doctest
import faulthandler
import gc
import io
import multiprocessing
import os
import re
import sys
import tempfile
import traceback
import types
from dataclasses import replace
from pathlib import Path
from typing import IO, Any

from generator.clock import START, Deadlock, Stuck, virtual_time
from generator.protocol import Answer, Frame, Request

GRACE = 2.0
"""Real seconds that a child gets beyond its limit to say where it hangs."""

FRAME = re.compile(r'File "(?P<file>.+)", line (?P<line>\d+) in (?P<name>.+)')
"""A frame as ``faulthandler`` writes it."""


def serve(requests: IO[str], answers: IO[str], method: str) -> None:
    """Answer each request from a child of its own, one after the other."""
    gc.collect()
    gc.freeze()  # what this process made is not the garbage of its children
    with tempfile.TemporaryDirectory() as folder:
        for line in requests:
            request = Request.from_json(line)
            answer = _run_in_child(request, Path(folder), method)
            answers.write(answer.to_json() + "\n")
            answers.flush()


def _run_in_child(request: Request, folder: Path, method: str) -> Answer:
    answer, stderr = folder / "answer", folder / "stderr"
    answer.write_text("")
    stderr.write_text("")
    start: Any = multiprocessing.get_context(method)
    child = start.Process(target=_be_child, args=(request, answer, stderr))
    child.start()
    child.join(request.limit + GRACE)
    if child.is_alive():
        child.kill()
        child.join()
    errors = stderr.read_text(encoding="utf-8", errors="replace")
    if text := answer.read_text(encoding="utf-8"):
        return replace(Answer.from_json(text), stderr=errors)
    if errors.startswith("Timeout ("):  # written by faulthandler
        frames = [
            Frame(frame["name"], frame["file"], int(frame["line"]))
            for frame in FRAME.finditer(errors)
        ]
        detail = f"still running after {request.limit:g} seconds"
        return Answer(ended="endless", detail=detail, frames=tuple(frames[::-1]))
    return Answer(ended="died", detail=f"exit status {child.exitcode}\n{errors}")


def _be_child(request: Request, answer: Path, stderr: Path) -> None:
    """Run the request in this process, then leave it at once."""
    null = os.open(os.devnull, os.O_RDWR)
    errors = os.open(stderr, os.O_WRONLY | os.O_APPEND)
    for fd, mine in ((null, 0), (null, 1), (errors, 2)):
        os.dup2(fd, mine)
    sys.stdin, sys.stdout, sys.stderr = (
        io.open(fd, mode, closefd=False, encoding="utf-8", buffering=1)  # noqa: SIM115, UP020
        for fd, mode in ((0, "r"), (1, "w"), (2, "w"))
    )
    text = run(request).to_json()
    sys.stderr.flush()
    answer.write_text(text, encoding="utf-8")
    os._exit(0)


def run(request: Request) -> Answer:
    """Run the request in this process, on virtual time."""
    printed: list[str] = []
    answer = Answer()
    with virtual_time() as clock:
        faulthandler.dump_traceback_later(request.limit, exit=True)
        try:
            _run_doctest(request, printed)
        except BaseException as error:
            answer = _failed(error)
        faulthandler.cancel_dump_traceback_later()
        elapsed = clock.now - START
    gc.collect()  # a forgotten Task complains when it is collected
    return replace(answer, printed=tuple(printed), elapsed=elapsed)


def _run_doctest(request: Request, printed: list[str]) -> None:
    """Load the program, run its statements, and note what each prints."""
    module = types.ModuleType(request.name)
    sys.modules[request.name] = module
    sys.argv = [request.program or request.name]
    examples = doctest.DocTestParser().get_examples(request.doctest)
    for number, example in enumerate(examples):
        output = io.StringIO()
        try:
            with contextlib.redirect_stdout(output):
                if number == 0 and request.program:
                    _execute(request.program, Path(request.program), module)
                name = f"<doctest {request.name}[{number}]>"
                code = compile(example.source, name, "single", dont_inherit=True)
                exec(code, module.__dict__)
        finally:
            text = output.getvalue()
            printed.append(text if text.endswith("\n") or not text else text + "\n")


def _execute(name: str, path: Path, module: types.ModuleType) -> None:
    module.__file__ = name
    text = path.read_text(encoding="utf-8")
    exec(compile(text, name, "exec", dont_inherit=True), module.__dict__)


def _failed(error: BaseException) -> Answer:
    if isinstance(error, Stuck):
        frames = (Frame(task.task, task.file, task.line) for task in error.waiting)
        ended = "deadlock" if isinstance(error, Deadlock) else "endless"
        return Answer(ended=ended, detail=str(error), frames=tuple(frames))
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
    # The programs that run here get no hold of the two pipes.
    with open(os.dup(1), "w", encoding="utf-8") as pipe:  # noqa: PTH123
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        serve(sys.stdin, pipe, sys.argv[1])
