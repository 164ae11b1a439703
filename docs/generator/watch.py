"""``watch-tasks program.py``: see what a program's Tasks do.

Also ``python -m generator.watch program.py``, where no file is called generator.py.

Runs the program as ``python program.py`` would, notes what its Tasks do, and writes a
picture. Needs nothing but Python.
"""

from __future__ import annotations

import _thread
import argparse
import contextlib
import gc
import importlib.util
import math
import os
import signal
import sys
import threading
import time
import traceback
import types
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from types import CodeType
from typing import TextIO

from generator.clock import Deadlock, Stuck, virtual_time
from generator.recorder import RECORDED_OUTPUT, RECORDED_STEPS, RECORDED_TASKS, Recorder
from generator.source import write_whole
from generator.standalone import html, svg
from generator.steps import seconds, worth_showing
from generator.threads import wait_for_threads
from generator.trace import Trace
from generator.values import written

LIMIT = 60.0
"""Real seconds after which a program is stopped, as by Ctrl-C."""

INSIST = 3
"""How often it is stopped so, a second apart, before it is ended for good."""

NAME = "watch-tasks"
SUFFIXES = (".html", ".svg", ".json")

ENDED = {
    "exception": "the program ended with {error}",
    "exit": "the program ended with {error}",
    "deadlock": "the program was stopped: nothing could ever wake it again",
    "endless": "the program was stopped: it would have gone on for ever",
    "stopped": "the program was stopped",
}

TOO_MUCH = {
    "tasks": f"there are more than {RECORDED_TASKS} Tasks",
    "steps": f"there are more than {RECORDED_STEPS} steps",
    "output": f"it prints more than {RECORDED_OUTPUT} characters",
}


class Refused(Exception):  # noqa: N818
    """What was asked for cannot be done; the text says why."""


def main(arguments: list[str] | None = None) -> int:
    """Return 0 if a picture was written, 1 if there is none, 2 if not asked well."""
    options = _parser().parse_args(arguments)
    program: Path = options.program
    output: Path = options.output or Path(f"{program.stem}.html")
    place = output.absolute()  # the program may change the folder
    try:
        source, code = _read(program)
        _check(output)
    except Refused as refused:
        _say(str(refused))
        return 2
    sys.argv = [str(program), *options.arguments]
    sys.path[0] = os.path.dirname(code.co_filename)  # noqa: PTH120

    def save(trace: Trace) -> int:
        return _save(trace, place, str(output), program, source)

    return save(_run(code, options, save))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=NAME,
        description="Run a program and draw what its asyncio Tasks do.",
    )
    parser.add_argument("program", type=Path, help="the Python file to run")
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        help="file to write: .html (a page to step through), .svg or .json; "
        "program.html if not given",
    )
    parser.add_argument(
        "--virtual",
        action="store_true",
        help="let sleeping take no time, as on the site",
    )
    parser.add_argument(
        "--limit",
        type=_positive,
        default=LIMIT,
        metavar="SECONDS",
        help=f"stop the program after that long ({LIMIT:g} if not given)",
    )
    parser.add_argument(
        "arguments", nargs=argparse.REMAINDER, help="what the program itself is given"
    )
    return parser


def _positive(text: str) -> float:
    """The number of seconds that ``text`` says."""
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0
    if not 0 < seconds < math.inf:
        raise argparse.ArgumentTypeError(f"{text} is no number of seconds above 0")
    return min(seconds, threading.TIMEOUT_MAX)


def _read(program: Path) -> tuple[str, CodeType]:
    try:
        data = program.read_bytes()
        name = os.path.abspath(program)  # noqa: PTH100 - as Python names it
        code = compile(data, name, "exec", dont_inherit=True)
    except OSError as error:
        raise Refused(f"cannot read {program}: {error.strerror}") from error
    except SyntaxError as error:
        where = f"{program}:{error.lineno}" if error.lineno else str(program)
        raise Refused(f"{where}: this is not Python: {error.msg}") from error
    except ValueError as error:
        raise Refused(f"{program}: this is not Python: {error}") from error
    return importlib.util.decode_source(data), code


def _check(output: Path) -> None:
    if output.suffix not in SUFFIXES:
        raise Refused(
            f"cannot write {output}: its name must end in one of {', '.join(SUFFIXES)}"
        )
    if output.is_dir():
        raise Refused(f"cannot write {output}: it is a folder")
    if not output.parent.is_dir():
        raise Refused(f"cannot write {output}: there is no folder {output.parent}")


def _run(
    code: CodeType, options: argparse.Namespace, save: Callable[[Trace], int]
) -> Trace:
    """Run the program in this process to its end, or until it is stopped."""
    ended, error, terminal = "", "", sys.stderr
    with ExitStack() as exit:
        read, kind = time.monotonic, "real"
        if options.virtual:
            clock = exit.enter_context(virtual_time())
            read, kind = lambda: clock.now, "virtual"
        recorder = exit.enter_context(Recorder(code.co_filename, read, kind))
        stopped = exit.enter_context(
            _limited(options.limit, lambda: save(recorder.trace("stopped")))
        )
        recorder.follow(code)
        for name, redirect in (
            ("stdout", contextlib.redirect_stdout),
            ("stderr", contextlib.redirect_stderr),
        ):
            stream = recorder.watch(getattr(sys, name), name)
            exit.enter_context(redirect(stream))
        try:
            _execute(code)
        except SystemExit as raised:
            ended, error = _exit(raised, terminal)
        except Stuck as raised:
            ended = "deadlock" if isinstance(raised, Deadlock) else "endless"
        except BaseException as raised:
            if not stopped():
                _print_traceback(raised, code.co_filename, terminal)
            ended, error = "exception", written(raised)
            if isinstance(raised, KeyboardInterrupt):
                ended, error = "stopped", ""
        gc.collect()
        return recorder.trace("stopped" if stopped() else ended, error)


def _exit(raised: SystemExit, terminal: TextIO) -> tuple[str, str]:
    """How the program ended; what it exits with is printed, if it is a message."""
    if raised.code in (None, 0):
        return "", ""
    if not isinstance(raised.code, int):
        print(raised.code, file=terminal)
    return "exit", written(raised)


def _execute(code: CodeType) -> None:
    module = types.ModuleType("__main__")
    module.__file__ = code.co_filename
    module.__builtins__ = __builtins__  # type: ignore[attr-defined]
    sys.modules["__main__"] = module
    exec(code, module.__dict__)
    wait_for_threads()


@contextlib.contextmanager
def _limited(
    seconds: float, give_up: Callable[[], object]
) -> Iterator[Callable[[], bool]]:
    """Stop what runs inside after so many real seconds, as Ctrl-C does.

    Gives a function that says whether that has happened. A program that cannot be
    stopped in that way ends with this process, after ``give_up`` was called.
    """
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    done, late = threading.Event(), threading.Event()

    def stop() -> None:
        if done.wait(seconds):
            return
        late.set()
        for _ in range(INSIST):
            if hasattr(signal, "pthread_kill"):  # wakes the thread, if it waits
                signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
            else:
                _thread.interrupt_main()
            if done.wait(1):
                return
        give_up()
        sys.__stdout__.flush()  # type: ignore[union-attr]
        os._exit(1)

    _thread.start_new_thread(stop, ())  # one that the program does not see
    try:
        yield late.is_set
    finally:
        done.set()
        signal.signal(signal.SIGINT, before)


def _print_traceback(error: BaseException, program: str, stream: TextIO) -> None:
    """As Python prints it, from the program's own frames on."""
    frames = error.__traceback__
    while frames and frames.tb_frame.f_code.co_filename != program:
        frames = frames.tb_next
    if sys.excepthook is not sys.__excepthook__:
        sys.excepthook(type(error), error, frames)
    else:
        traceback.print_exception(type(error), error, frames, file=stream)


def _save(trace: Trace, output: Path, name: str, program: Path, source: str) -> int:
    """Write the picture, and say what it shows; ``name`` is how the user named it."""
    if not worth_showing(trace):
        _say(
            f"{program} has at most one Task, and that never waits: there is nothing "
            "to draw"
        )
        return 1
    write = {
        ".html": lambda: html(trace, program, source),
        ".svg": lambda: svg(trace),
        ".json": trace.to_json,
    }[output.suffix]
    try:
        write_whole(output, write())
    except OSError as error:
        _say(f"cannot write {output}: {error.strerror}")
        return 1
    count = len(trace.tasks)
    facts = f"{count} Task{'s' if count != 1 else ''} in {seconds(trace.elapsed)} s"
    notes = [f"wrote {name}: {facts}"]
    if trace.ended:
        notes.append(ENDED[trace.ended].format(error=trace.error))
    if trace.cut:
        notes.append(f"only the beginning is recorded: {TOO_MUCH[trace.cut]}")
    _say("; ".join(notes))
    return 0


def _say(words: str) -> None:
    print(f"{NAME}: {words}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
