"""Each snippet prints the same whatever the addresses and hashes of its objects.

And on a slow machine, where two sleeps of the same length do not end together.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from generator.fault import Fault
from generator.metadata import NEWEST, dotted
from generator.repeat import differs_between_runs, other_runners
from generator.runner import Runner
from generator.snippet import read_snippet
from generator.tree import snippet_files
from generator.verify import verify

from tests.small_tree import SNIPPET, write

ROOT = Path(__file__).resolve().parent.parent

FEW = 2
"""Seeds for each snippet here, beside that of its docstring and that of a slow clock;
--update-output tries all of them."""


@pytest.fixture(scope="module")
def runners() -> Iterator[list[Runner]]:
    with ExitStack() as stack:
        yield [stack.enter_context(runner) for runner in other_runners(FEW)]


@pytest.mark.parametrize(
    "path", snippet_files(ROOT), ids=lambda path: f"{path.parent.name}/{path.name}"
)
def test_same_output_each_time(path: Path, runners: list[Runner]) -> None:
    snippet = read_snippet(path)
    if snippet.why_not_here:
        pytest.skip(snippet.why_not_here)
    if sys.version_info < NEWEST and not snippet.before_python:
        pytest.skip(f"addresses and hashes are varied on Python {dotted(NEWEST)}")
    answers = [runner.run(snippet) for runner in runners]
    printed = {answer.printed for answer in answers}
    assert len(printed) == 1, f"{path} prints something else on each run: {printed}"
    assert verify(snippet, answers[0]) is None


@pytest.mark.parametrize(
    "program",
    [
        'print(*{"fetch", "load"})',
        'print(*{"fetch", "save", "load", "send"})',
        "print(*[t.get_name() for t in await several()])",
        "print(id(text) % 99991)",
    ],
)
def test_order_of_a_set_is_found(program: str, tmp_path: Path) -> None:
    text = SNIPPET.replace("    print(text)", f"    {program}").replace(
        "async def say",
        "async def several():\n"
        "    ts = [asyncio.create_task(asyncio.sleep(0)) for _ in range(5)]\n"
        "    return (await asyncio.wait(ts))[0]\n\n\n"
        "async def say",
    )
    snippet = read_snippet(write(tmp_path, "snippets/greetings/hello.py", text))
    with Runner() as runner:
        first = runner.run(snippet)
    assert isinstance(differs_between_runs(snippet, first), Fault)


ENDS = """\
async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail({}))
            group.create_task(fail({}))
    except* ValueError as failed:
        print(len(failed.exceptions))


async def fail(delay):
    await asyncio.sleep(delay)
    raise ValueError"""
"""Two Tasks fail: the one cancels the other, unless that fails at the same time."""


@pytest.mark.parametrize("delays", [(1, 1), (1, 1.2)])
def test_two_sleeps_that_must_end_together_are_found(
    delays: tuple[float, float], tmp_path: Path
) -> None:
    start = SNIPPET.index("async def say")
    end = SNIPPET.index("\n\n\nif __name__")
    text = SNIPPET[:start] + ENDS.format(*delays) + SNIPPET[end:]
    snippet = read_snippet(write(tmp_path, "snippets/greetings/hello.py", text))
    with Runner() as runner:
        fault = differs_between_runs(snippet, runner.run(snippet))
    assert bool(fault) == (delays == (1, 1))


def test_the_line_that_differs_is_named(tmp_path: Path) -> None:
    text = (
        'r"""Two.\n\n>>> print("same")\nsame\n'
        '>>> print(id(object()) % 99991)\n1\n"""\n\n'
        'if __name__ == "__main__":\n    print("same")\n'
        "    print(id(object()) % 99991)\n"
    )
    snippet = read_snippet(write(tmp_path, "snippets/greetings/hello.py", text))
    with Runner() as runner:
        fault = differs_between_runs(snippet, runner.run(snippet))
    assert fault is not None
    assert fault.line == 6


def test_a_steady_program_is_steady(tmp_path: Path) -> None:
    snippet = read_snippet(write(tmp_path, "snippets/greetings/hello.py", SNIPPET))
    with Runner() as runner:
        assert differs_between_runs(snippet, runner.run(snippet)) is None
