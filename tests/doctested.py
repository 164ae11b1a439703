"""``python -m doctest``, asked again and again, by a process that has it imported.

Each file named on standard input is tested in a process forked from this one: it has
the modules that a new one would import, none of which has run anything yet. That takes
a tenth of the time.
"""

from __future__ import annotations

import asyncio  # noqa: F401 - for what is forked
import faulthandler
import gc
import json
import os
import runpy
import signal
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import IO


def main(limit: float) -> None:
    """Answer each path with a line of JSON, until there are no more."""
    runpy.run_module("doctest")  # for what it imports; with -m it is itself not
    gc.collect()
    gc.freeze()  # none of it is garbage of what is forked
    for line in sys.stdin:
        with tempfile.TemporaryFile() as stdout, tempfile.TemporaryFile() as stderr:
            child = os.fork()
            if not child:
                become_doctest(Path(line.rstrip("\n")), (stdout, stderr), limit)
            _, status = os.waitpid(child, 0)
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(child, signal.SIGKILL)  # what it has started
            code = os.waitstatus_to_exitcode(status)
            print(json.dumps([code, text(stdout), text(stderr)]), flush=True)


def become_doctest(path: Path, streams: tuple[IO[bytes], ...], limit: float) -> None:
    """What ``python -m doctest`` does in that folder, and so leave this process.

    Whatever still runs after ``limit`` seconds is ended, and says where it was.
    """
    os.setsid()
    os.chdir(path.parent)
    for number, stream in enumerate(streams, start=1):
        os.dup2(stream.fileno(), number)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    faulthandler.dump_traceback_later(limit, exit=True)
    sys.argv = ["doctest", path.name]
    sys.path[0] = str(path.parent)
    runpy.run_module("doctest", run_name="__main__", alter_sys=True)


def text(stream: IO[bytes]) -> str:
    stream.seek(0)
    return stream.read().decode(errors="backslashreplace")


if __name__ == "__main__":
    main(float(sys.argv[1]))
