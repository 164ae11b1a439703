"""``pytest --update-output`` writes down what a snippet prints, or refuses to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from unittest import SkipTest

import pytest
from generator.fault import Fault
from generator.runner import Runner

from tests.small_tree import SNIPPET, write, write_tree
from tests.test_collection import copy_tests, outcomes, pytest_in
from tests.update import update_output


@pytest.fixture(scope="module")
def quick_runner() -> Iterator[Runner]:
    with Runner(limit=2) as runner:
        yield runner


def snippet(root: Path, text: str) -> Path:
    return write(root, "snippets/greetings/hello.py", text)


@pytest.mark.parametrize("options", [(), ("-n", "2")])
def test_writes_what_is_printed_and_shows_the_difference(
    options: tuple[str, ...], tmp_path: Path
) -> None:
    copy_tests(write_tree(tmp_path, snippet=SNIPPET.replace('"hello"', '"bye"')))
    before = pytest_in(tmp_path, "snippets")
    assert outcomes(before) == {"failed": 1}
    update = pytest_in(
        tmp_path, "snippets/greetings/hello.py", "--update-output", *options
    )
    assert outcomes(update) == {"passed": 1}, update.stdout
    assert " 1 output updated " in update.stdout
    assert "\n-hello\n+bye\n" in update.stdout
    after = pytest_in(tmp_path, "snippets")
    assert outcomes(after) == {"passed": 1}


def test_leaves_what_is_right_alone(tmp_path: Path, quick_runner: Runner) -> None:
    path = snippet(tmp_path, SNIPPET)
    assert update_output(path, quick_runner) == ""
    assert path.read_text() == SNIPPET


def test_fills_in_a_draft(tmp_path: Path, quick_runner: Runner) -> None:
    path = snippet(tmp_path, SNIPPET.replace("main: waits\nhello\n", "", 1))
    assert "+main: waits\n+hello\n" in update_output(path, quick_runner)
    assert path.read_text() == SNIPPET


def test_keeps_an_ellipsis_that_matches(tmp_path: Path, quick_runner: Runner) -> None:
    text = SNIPPET.replace("main())\n", "main())  # doctest: +ELLIPSIS\n", 1)
    text = text.replace("\nhello\n", "\nhe...\n", 1)
    path = snippet(tmp_path, text)
    assert update_output(path, quick_runner) == ""


def test_writes_blank_lines_and_several_statements(
    tmp_path: Path, quick_runner: Runner
) -> None:
    text = SNIPPET.replace(
        ">>> asyncio.run(main())\n", ">>> print(1)\n>>> print()\n", 1
    )
    text = text.replace("    asyncio.run(main())\n", "    print(1)\n    print()\n")
    path = snippet(tmp_path, text)
    update_output(path, quick_runner)
    assert ">>> print(1)\n1\n>>> print()\n<BLANKLINE>\n" in path.read_text()


@pytest.mark.parametrize("python", ["<3.11", ">=3.99"])
def test_leaves_what_is_for_another_python(
    python: str, tmp_path: Path, quick_runner: Runner
) -> None:
    text = f'# /// script\n# requires-python = "{python}"\n# ///\n{SNIPPET}'
    path = snippet(tmp_path, text.replace("hello\n", "bye\n", 1))
    before = path.read_text()
    with pytest.raises(SkipTest, match="needs"):
        update_output(path, quick_runner)
    assert path.read_text() == before


REFUSED = {
    "the program prints something else on each run": ("print(text)", "print(id(text))"),
    "prints something else on each run": ("print(text)", "print(id(text), 'w' * 90)"),
    "the program ends in an exception": ("print(text)", "print(nothing)"),
    "deadlock": ("await asyncio.sleep(1)", "await asyncio.Event().wait()"),
    "the program never ends": ("await asyncio.sleep(1)", "while True: pass"),
    "no doctest can hold this line of output": ("print(text)", 'print(">>> 1")'),
    "the line is 90 columns wide": ("print(text)", 'print("w" * 90)'),
    "a character that nobody can see": ("print(text)", "print(chr(7))"),
    "syntax error": ("print(text)", "print(text"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_refuses(what: str, tmp_path: Path, quick_runner: Runner) -> None:
    text = SNIPPET.replace(*REFUSED[what])
    path = snippet(tmp_path, text)
    with pytest.raises(Fault, match=what):
        update_output(path, quick_runner)
    assert path.read_text() == text
