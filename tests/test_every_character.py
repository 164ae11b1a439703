"""Break any one character of any expected output: a fault, at that file and line."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from generator.protocol import Answer
from generator.snippet import Snippet, parse_snippet, read_snippet
from generator.tree import snippet_files
from generator.verify import verify

from tests.answers import Answers

ROOT = Path(__file__).resolve().parent.parent

Ran = tuple[Snippet, Answer]


@pytest.fixture(
    scope="module",
    params=snippet_files(ROOT),
    ids=lambda path: f"{path.parent.name}/{path.name}",
)
def ran(request: pytest.FixtureRequest, answers: Answers) -> Ran:
    """A snippet, run once for all that is tried on what it prints."""
    snippet = read_snippet(request.param)
    if snippet.why_not_here:
        pytest.skip(snippet.why_not_here)
    answer = answers.of(snippet)
    assert verify(snippet, answer) is None
    return snippet, answer


def with_want(snippet: Snippet, number: int, want: str) -> Snippet:
    """The snippet as if that statement's expected output were another."""
    statements = list(snippet.statements)
    statements[number] = replace(statements[number], want=want)
    return replace(snippet, statements=tuple(statements))


def test_each_character(ran: Ran) -> None:
    snippet, answer = ran
    for number in range(len(snippet.statements)):
        check_statement(snippet, number, answer)


def check_statement(snippet: Snippet, number: int, answer: Answer) -> None:
    statement = snippet.statements[number]
    line = statement.want_line
    for position, character in enumerate(statement.want):
        if character == "\n":
            line += 1
            continue
        if statement.options and "..." in statement.want[position - 2 : position + 3]:
            continue  # without its dots, an ellipsis is another one
        other = "#" if character != "#" else "@"
        want = statement.want[:position] + other + statement.want[position + 1 :]
        fault = verify(with_want(snippet, number, want), answer)
        assert fault is not None, (snippet.path, line, want)
        assert (fault.path, fault.line) == (snippet.path, line)


def test_each_line_moved(ran: Ran) -> None:
    """Two lines of output swapped are found too: order is what this site is about."""
    snippet, answer = ran
    for number, statement in enumerate(snippet.statements):
        lines = statement.want.splitlines(keepends=True)
        for at, (one, two) in enumerate(pairwise(lines)):
            if one == two:
                continue
            want = "".join([*lines[:at], two, one, *lines[at + 2 :]])
            assert verify(with_want(snippet, number, want), answer) is not None, want


def test_the_file_itself(tmp_path: Path) -> None:
    """The same through the file: a changed letter is read back as a changed want."""
    path = snippet_files(ROOT)[0]
    snippet = read_snippet(path)
    statement = snippet.statements[0]
    lines = snippet.text.splitlines(keepends=True)
    lines[statement.want_line - 1] = "#" + lines[statement.want_line - 1][1:]
    changed = parse_snippet(path, "".join(lines))
    assert changed.statements[0].want == "#" + statement.want[1:]
