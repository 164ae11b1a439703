"""The second lane: each snippet as a reader runs it, on the real clock.

``python file.py``, in a process of its own with nothing but Python, must print what the
docstring says and end well. ``python -m doctest file.py`` must find no fault in it (see
``doctested.py``): on the newest Python, and on the others what no longer holds on the
newest, for only the program itself behaves otherwise between.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

import pytest
from generator.fault import Fault
from generator.metadata import NEWEST, OLDEST, dotted
from generator.runner import environment
from generator.snippet import Snippet, read_snippet
from generator.tree import snippet_files

from tests.printed import difference

ROOT = Path(__file__).resolve().parent.parent
FILES = snippet_files(ROOT)
AT_ONCE = 12
"""Processes at a time: they sleep most of their time, and must not be late."""

LIMIT = 60
"""Real seconds for one process."""

HERE = sys.version_info[:2]
REST = os.environ.get("REAL_CLOCK") == "rest"
"""Is only to be run what neither the oldest Python nor the newest can run? In CI these
two run all, and on virtual time all the others do so, too."""

Runs = dict[Path, "Future[list[Done]]"]
Done = subprocess.CompletedProcess[str]
Doctests = SimpleQueue[subprocess.Popen[str]]
"""Processes of ``doctested.py`` that have nothing to do."""


def why_not(snippet: Snippet) -> str | None:
    """Why it does not run here on the real clock, or None if it does."""
    if snippet.why_not_here:
        return snippet.why_not_here
    if REST and not (snippet.requires_python and snippet.before_python):
        return f"left to Python {dotted(OLDEST)} or {dotted(NEWEST)} (REAL_CLOCK=rest)"
    return None


def run(path: Path, doctests: Doctests) -> list[Done]:
    """``python file.py``, then ``python -m doctest file.py``."""
    done = [run_python(path)]
    if HERE == NEWEST or read_snippet(path).before_python:
        done.append(run_doctest(path, doctests))
    return done


def run_python(path: Path) -> Done:
    """Run Python in the folder of ``path``; end it, and what it started, if late."""
    process = start_python(path.name, cwd=path.parent, start_new_session=True)
    try:
        stdout, stderr = process.communicate(timeout=LIMIT)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        with suppress(subprocess.TimeoutExpired):  # what got away may hold the pipes
            process.communicate(timeout=1)
        line = read_snippet(path).statements[0].line
        what = f"'python {path.name}' never ends"
        mend = "end the threads and processes that it starts"
        raise Fault(path, line, what, mend) from None
    return Done(process.args, process.returncode, stdout, stderr)


def run_doctest(path: Path, doctests: Doctests) -> Done:
    """Let one that has nothing to do test the file, or a new one."""
    try:
        server = doctests.get_nowait()
    except Empty:
        server = start_python(str(ROOT / "tests" / "doctested.py"), str(LIMIT))
    assert server.stdin is not None
    assert server.stdout is not None
    server.stdin.write(f"{path}\n")
    server.stdin.flush()
    answer = server.stdout.readline()
    assert answer, server.communicate()
    doctests.put(server)
    return Done(server.args, *json.loads(answer))


def start_python(*arguments: str, **options: Any) -> subprocess.Popen[str]:
    """Start Python, as if a contributor had set nothing in his environment."""
    return subprocess.Popen(
        [sys.executable, "-B", "-X", "utf8", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env=environment(),
        **options,
    )


@pytest.fixture(scope="module")
def runs(request: pytest.FixtureRequest) -> Iterator[Runs]:
    """All runs that the chosen tests ask for, started side by side."""
    here = [path for path in FILES if not why_not(read_snippet(path))]
    chosen = {
        item.callspec.params["path"]
        for item in request.session.items
        if isinstance(item, pytest.Function) and item.path == Path(__file__)
    }
    doctests: Doctests = SimpleQueue()
    with ThreadPoolExecutor(AT_ONCE) as pool:
        yield {
            path: pool.submit(run, path, doctests) for path in here if path in chosen
        }
    while not doctests.empty():
        doctests.get().communicate()


@pytest.mark.parametrize(
    "path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}"
)
def test_as_a_reader_runs_it(path: Path, runs: Runs) -> None:
    snippet = read_snippet(path)
    if reason := why_not(snippet):
        pytest.skip(reason)
    program, *doctested = runs[path].result()
    fault = difference(snippet, program.stdout, program.stderr)
    if fault:
        raise fault
    assert program.returncode == 0
    for done in doctested:
        assert done.stdout + done.stderr == ""
        assert done.returncode == 0
