"""The second lane: each snippet as a reader runs it, on the real clock.

``python file.py`` and ``python -m doctest file.py``, each in a process of its own with
nothing but Python, must print what the docstring says and end well.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest
from generator.fault import Fault
from generator.protocol import Answer
from generator.snippet import Snippet, read_snippet
from generator.tree import snippet_files
from generator.verify import matches, verify_statements

ROOT = Path(__file__).resolve().parent.parent
FILES = snippet_files(ROOT)
AT_ONCE = 4
"""Processes at a time: they sleep most of their time, and must not be late."""

LIMIT = 60
"""Real seconds for one process."""

Runs = dict[Path, "Future[tuple[Done, Done]]"]
Done = subprocess.CompletedProcess[str]


def run(path: Path) -> tuple[Done, Done]:
    """``python file.py``, then ``python -m doctest file.py``, from another folder."""
    command = [sys.executable, "-X", "utf8"]
    return tuple(  # type: ignore[return-value]
        subprocess.run(
            [*command, *arguments],
            cwd=path.parent,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=LIMIT,
            check=False,
        )
        for arguments in ([path.name], ["-m", "doctest", path.name])
    )


@pytest.fixture(scope="module")
def runs(request: pytest.FixtureRequest) -> Iterator[Runs]:
    """All runs that the chosen tests ask for, started side by side."""
    chosen = {
        item.callspec.params["path"]
        for item in request.session.items
        if item.path == Path(__file__)
    }
    with ThreadPoolExecutor(AT_ONCE) as pool:
        yield {path: pool.submit(run, path) for path in FILES if path in chosen}


@pytest.mark.parametrize(
    "path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}"
)
def test_as_a_reader_runs_it(path: Path, runs: Runs) -> None:
    snippet = read_snippet(path)
    if snippet.why_not_here:
        pytest.skip(snippet.why_not_here)
    program, doctested = runs[path].result()
    fault = difference(snippet, program)
    assert fault is None, f"\n{fault}"
    assert program.returncode == 0
    assert doctested.stdout + doctested.stderr == ""
    assert doctested.returncode == 0


def difference(snippet: Snippet, program: Done) -> Fault | None:
    """What the program printed otherwise than its docstring says."""
    texts = split(snippet, program.stdout)
    answer = Answer(printed=texts, stderr=program.stderr)
    mend = "keep things that must come in order 100 ms apart"
    return verify_statements(snippet.path, snippet.statements, answer, mend)


def split(snippet: Snippet, printed: str) -> tuple[str, ...]:
    """The program's output, a part for each statement of the doctest."""
    lines = printed.splitlines(keepends=True)
    parts = []
    for statement in snippet.statements[:-1]:
        count = statement.want.count("\n")
        parts.append("".join(lines[:count]))
        lines = lines[count:]
        if not matches(statement, parts[-1]):
            break
    rest = "".join(lines)
    parts.append(rest if rest.endswith("\n") or not rest else rest + "\n")
    return (*parts, *[""] * (len(snippet.statements) - len(parts)))
