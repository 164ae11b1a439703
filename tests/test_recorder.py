"""Golden Traces: what is recorded of programs that use all that makes Tasks do things.

Each program in ``tests/traces`` begins with a docstring that holds its story, as
``tests/story.py`` tells it. Where a Python does something else, a line in it that
begins with "On Python" says why, and the story on that Python follows.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest
from generator.trace import Trace

from tests.properties import check
from tests.story import story

ROOT = Path(__file__).resolve().parent.parent
PROGRAMS = sorted((ROOT / "tests" / "traces").glob("*.py"))
SINCE = {"eager": (3, 12)}
"""Programs that use what older Pythons do not have."""

OTHER = re.compile(r"^On Python 3\.(?P<minor>\d+), .+:$", re.MULTILINE)


def expected(program: Path) -> str:
    text = ast.get_docstring(ast.parse(program.read_text(encoding="utf-8")))
    assert text is not None
    main, *others = OTHER.split(text)
    stories = dict(zip(others[::2], others[1::2], strict=True))
    return stories.get(str(sys.version_info.minor), main).strip()


def recorded(program: Path, folder: Path) -> Trace:
    """The Trace of the program, run in a process of its own on virtual time."""
    output = folder / "trace.json"
    command = [sys.executable, "-m", "generator.watch", "--virtual", "-o", output]
    done = subprocess.run(
        [*command, program.relative_to(ROOT)], cwd=ROOT, capture_output=True, text=True
    )
    assert output.exists(), done.stderr
    return Trace.from_json(output.read_text(encoding="utf-8"))


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda path: path.stem)
def test_story(program: Path, tmp_path: Path) -> None:
    since = SINCE.get(program.stem, (3, 11))
    if sys.version_info[:2] < since:
        pytest.skip(f"needs Python {'.'.join(map(str, since))} or newer")
    trace = recorded(program, tmp_path)
    assert story(trace).replace(str(ROOT), "") == expected(program)
    check(trace, program.read_text(encoding="utf-8"))


def test_lines_that_ran(tmp_path: Path) -> None:
    program = ROOT / "tests" / "traces" / "task_group.py"
    if sys.version_info < (3, 12):
        pytest.skip("Python 3.11 does not tell which lines run")
    trace = recorded(program, tmp_path)
    text = program.read_text(encoding="utf-8").splitlines()
    ran = [[text[line - 1].strip() for line in step.lines] for step in trace.steps]
    fails = next(n for n, step in enumerate(trace.steps) if step.name == "TaskGroup")
    assert ran[fails - 1] == ["await asyncio.sleep(delay)", "raise ValueError(delay)"]
    assert ran[1][-1] == "async with asyncio.TaskGroup() as group:"
    assert ran[-1][-1] == "print(errors.exceptions)"


def test_where_a_task_was_created_and_printed(tmp_path: Path) -> None:
    program = ROOT / "tests" / "traces" / "callbacks.py"
    trace = recorded(program, tmp_path)
    text = program.read_text(encoding="utf-8").splitlines()
    created = [text[task.line - 1].strip() for task in trace.tasks if task.line]
    assert created == [
        "asyncio.run(main())",
        "fetching = asyncio.create_task(fetch())",
        "victim = asyncio.create_task(asyncio.sleep(5))",
    ]
