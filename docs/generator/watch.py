"""``python -m generator.watch program.py``: see what a program's Tasks do.

Runs the program as ``python program.py`` would, notes what its Tasks do, and writes a
picture. Needs nothing but Python.
"""

from __future__ import annotations

import argparse
import contextlib
import gc
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

from generator.clock import START, Stuck, virtual_time
from generator.figure import worth_showing
from generator.recorder import MAX_OUTPUT, MAX_STEPS, MAX_TASKS, Recorder
from generator.standalone import html, svg
from generator.trace import Trace
from generator.values import written
from generator.words import seconds

LIMIT = 60.0
"""Real seconds after which a program is stopped, as by Ctrl-C."""

INSIST = 3
"""How often it is stopped so, a second apart, before it is ended for good."""

SUFFIXES = (".html", ".svg", ".json")

TOO_MUCH = {
    "tasks": f"there are more than {MAX_TASKS} Tasks",
    "steps": f"there are more than {MAX_STEPS} steps",
    "output": f"it prints more than {MAX_OUTPUT} characters",
}


class Refused(Exception):  # noqa: N818
    """What was asked for cannot be done; the text says why."""


def main(arguments: list[str] | None = None) -> int:
    """Return 0 if a picture was written, 1 if there is none, 2 if not asked well."""
    options = _parser().parse_args(arguments)
    program: Path = options.program
    output: Path = options.output or Path(f"{program.stem}.html")
    try:
        source, code = _read(program)
        _check(output)
    except Refused as refused:
        print(f"watch: {refused}", file=sys.stderr)
        return 2
    sys.argv = [str(program), *options.arguments]
    sys.path.insert(0, str(program.resolve().parent))

    def save(trace: Trace) -> int:
        return _save(trace, output, program, source)

    return save(_run(program, code, options, save))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m generator.watch",
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
        type=float,
        default=LIMIT,
        metavar="SECONDS",
        help=f"stop the program after that long ({LIMIT:g} if not given)",
    )
    parser.add_argument(
        "arguments", nargs=argparse.REMAINDER, help="what the program itself is given"
    )
    return parser


def _read(program: Path) -> tuple[str, CodeType]:
    try:
        data = program.read_bytes()
        code = compile(data, str(program.resolve()), "exec", dont_inherit=True)
    except OSError as error:
        raise Refused(f"cannot read {program}: {error.strerror}") from error
    except SyntaxError as error:
        where = f"{program}:{error.lineno}" if error.lineno else str(program)
        raise Refused(f"{where}: this is not Python: {error.msg}") from error
    except ValueError as error:
        raise Refused(f"{program}: this is not Python: {error}") from error
    return data.decode("utf-8", "replace"), code


def _check(output: Path) -> None:
    if output.suffix not in SUFFIXES:
        raise Refused(
            f"cannot write {output}: its name must end in one of {', '.join(SUFFIXES)}"
        )
    if not output.parent.is_dir():
        raise Refused(f"cannot write {output}: there is no folder {output.parent}")


def _run(
    program: Path,
    code: CodeType,
    options: argparse.Namespace,
    save: Callable[[Trace], int],
) -> Trace:
    """Run the program in this process to its end, or until it is stopped."""
    ended, terminal = "", sys.stderr
    with ExitStack() as exit:
        stopped = exit.enter_context(_limited(options.limit, lambda: end_for_good()))
        began = time.monotonic()
        now: Callable[[], float] = lambda: time.monotonic() - began  # noqa: E731
        if options.virtual:
            clock = exit.enter_context(virtual_time())
            now = lambda: clock.now - START  # noqa: E731
        kind = "virtual" if options.virtual else "real"
        recorder = Recorder(code.co_filename, now, kind)

        def end_for_good() -> None:
            save(recorder.trace(_stopped(options.limit)))

        exit.enter_context(recorder)
        recorder.follow(code)
        exit.enter_context(
            contextlib.redirect_stdout(recorder.watch(sys.stdout, "stdout"))
        )
        exit.enter_context(
            contextlib.redirect_stderr(recorder.watch(sys.stderr, "stderr"))
        )
        exit.callback(sys.modules.__setitem__, "__main__", sys.modules["__main__"])
        try:
            _execute(program, code)
        except SystemExit as error:
            ended = f"SystemExit({error.code})" if error.code else ""
        except Stuck as error:
            ended = str(error)
        except BaseException as error:
            _print_traceback(error, code.co_filename, terminal)
            ended = written(error)
        gc.collect()
        return recorder.trace(_stopped(options.limit) if stopped() else ended)


def _stopped(limit: float) -> str:
    return f"a stop after {limit:g} seconds"


def _execute(program: Path, code: CodeType) -> None:
    module = types.ModuleType("__main__")
    module.__file__ = str(program)
    module.__builtins__ = __builtins__  # type: ignore[attr-defined]
    sys.modules["__main__"] = module
    exec(code, module.__dict__)
    for thread in threading.enumerate():
        if thread is not threading.main_thread() and not thread.daemon:
            thread.join()


@contextlib.contextmanager
def _limited(
    seconds: float, end_for_good: Callable[[], None]
) -> Iterator[Callable[[], bool]]:
    """Stop what runs inside after so many real seconds, as Ctrl-C does.

    Gives a function that says whether that has happened. A program that cannot be
    stopped in that way ends with this process, after ``end_for_good`` was called.
    """
    if signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    done, late = threading.Event(), threading.Event()

    def stop() -> None:
        if done.wait(seconds):
            return
        late.set()
        for _ in range(INSIST):
            os.kill(os.getpid(), signal.SIGINT)
            if done.wait(1):
                return
        end_for_good()
        sys.stdout.flush()
        os._exit(1)

    threading.Thread(target=stop, daemon=True).start()
    try:
        yield late.is_set
    finally:
        done.set()


def _print_traceback(error: BaseException, program: str, stream: TextIO) -> None:
    """As Python prints it, from the program's own frames on."""
    frames = error.__traceback__
    while frames and frames.tb_frame.f_code.co_filename != program:
        frames = frames.tb_next
    traceback.print_exception(type(error), error, frames, file=stream)


def _save(trace: Trace, output: Path, program: Path, source: str) -> int:
    """Write the picture, and say what it shows."""
    if not worth_showing(trace):
        print(
            f"watch: {program} has at most one Task, and that never waits: "
            "there is nothing to draw",
            file=sys.stderr,
        )
        return 1
    write = {
        ".html": lambda: html(trace, program, source),
        ".svg": lambda: svg(trace),
        ".json": trace.to_json,
    }[output.suffix]
    try:
        output.write_text(write(), encoding="utf-8")
    except OSError as error:
        print(f"watch: cannot write {output}: {error.strerror}", file=sys.stderr)
        return 1
    count = len(trace.tasks)
    facts = f"{count} Task{'s' if count != 1 else ''} in {seconds(trace.elapsed)} s"
    notes = [f"wrote {output}: {facts}"]
    if trace.ended:
        notes.append(f"the program ended with {trace.ended}")
    if trace.cut:
        notes.append(f"only the beginning is recorded: {TOO_MUCH[trace.cut]}")
    print(f"watch: {'; '.join(notes)}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
