"""What a check can ask of an attempt."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import generator
import pytest
from generator.attempt import Attempt, judge
from generator.checks import attempt_of
from generator.runner import Runner
from generator.snippet import Snippet, parse_snippet
from generator.trace import Trace

from tests.small_tree import write

PROGRAM = '''\
r"""Three Tasks fetch, one after the other is done with half of it.

>>> asyncio.run(main())
"""

import asyncio


async def fetch(name, delay):
    print(f"{name}: asked")
    await asyncio.sleep(delay)
    if name == "orders":
        raise OSError(f"no {name}")
    print(f"{name}: here")


async def main():
    users = asyncio.create_task(fetch("users", 0.4))
    await asyncio.sleep(0.2)
    orders = asyncio.create_task(fetch("orders", 0.6))
    await users
    stock = asyncio.create_task(fetch("stock", 5), name="slow")
    await asyncio.wait([orders])
    print("main:", orders.exception())
    stock.cancel()
    await asyncio.wait([stock])


if __name__ == "__main__":
    asyncio.run(main())
'''


def program(folder: Path, text: str = PROGRAM) -> Snippet:
    file = write(folder, "snippets/page/program.py", text)
    return parse_snippet(file, text, draft=True)


@pytest.fixture(scope="module")
def attempt(tmp_path_factory: pytest.TempPathFactory) -> Attempt:
    snippet = program(tmp_path_factory.mktemp("attempt"))
    with Runner() as runner:
        return attempt_of(snippet, runner.run(snippet, record=True))


def test_what_was_printed_and_when(attempt: Attempt) -> None:
    assert attempt.lines[:2] == ["users: asked", "orders: asked"]
    assert attempt.prints("no orders")
    assert not attempt.prints("stock: here")
    assert attempt.time_of("users: here") == pytest.approx(0.4, abs=0.01)
    assert attempt.time_of("asked") == pytest.approx(0, abs=0.01)
    assert attempt.time_of("stock: here") is None
    assert attempt.seconds == pytest.approx(0.8, abs=0.01)
    assert attempt.error == ""


def test_order(attempt: Attempt) -> None:
    assert attempt.in_order("users: asked", "users: here", "main:")
    assert not attempt.in_order("users: here", "users: asked")
    assert not attempt.in_order("users: asked", "users: asked")
    assert not attempt.in_order("nothing")


def test_tasks(attempt: Attempt) -> None:
    assert [task.name for task in attempt.tasks("fetch")][2] == "slow"
    assert attempt.ends("fetch") == ["result", "exception", "cancelled"]
    assert attempt.ends("main") == ["result"]
    assert attempt.tasks("fet") == []
    assert attempt.most_at_once("fetch") == 2
    assert attempt.most_at_once("other") == 0


def test_functions_inside_functions(tmp_path: Path, runner: Runner) -> None:
    text = PROGRAM.replace("async def main", "async def enclosing").replace(
        "main()", "enclosing()"
    )
    inner = "    async def fetch(name, delay):\n        await asyncio.sleep(0)\n\n"
    text = text.replace("    users =", f"{inner}    users =")
    snippet = program(tmp_path, text)
    attempt = attempt_of(snippet, runner.run(snippet, record=True))
    assert len(attempt.tasks("fetch")) == 3


def test_names(attempt: Attempt) -> None:
    for name in ("create_task", "asyncio", "fetch", "users"):
        assert attempt.uses(name)
    for name in ("gather", "here", "slow"):
        assert not attempt.uses(name)
    imported = Attempt("from asyncio import gather", "", 0.0, Trace())
    assert imported.uses("gather")
    assert not Attempt("def (", "", 0.0, Trace()).uses("def")


@pytest.mark.parametrize(
    ("old", "new", "error"),
    [
        ("await asyncio.wait([orders])", "await orders", "OSError: no orders"),
        (
            "await asyncio.wait([orders])",
            "await asyncio.Event().wait()",
            "nothing can ever wake this program again",
        ),
    ],
)
def test_a_program_that_ends_badly(
    old: str, new: str, error: str, tmp_path: Path, runner: Runner
) -> None:
    snippet = program(tmp_path, PROGRAM.replace(old, new))
    attempt = attempt_of(snippet, runner.run(snippet, record=True))
    assert attempt.error == error
    assert attempt.prints("users: here")


def test_judge(attempt: Attempt) -> None:
    check = "def check(attempt):\n    yield 'a'\n    yield str(len(attempt.lines))\n"
    assert judge(check, attempt) == ["a", str(len(attempt.lines))]
    assert judge("def check(attempt):\n    yield from ()\n", attempt) == []


def test_the_browser_needs_only_two_modules_for_it() -> None:
    """The worker gets ``attempt`` and ``trace``, and nothing that is not in Python."""
    package = Path(generator.__file__).parent.parent
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import generator.attempt\n"
        "print(*sorted(name for name in sys.modules if name.startswith('generator')))"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", code, str(package)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["generator", "generator.attempt", "generator.trace"]
