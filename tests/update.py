"""Write down what a snippet prints: the work behind ``pytest --update-output``."""

from __future__ import annotations

import difflib
from pathlib import Path
from unittest import SkipTest

from generator.fault import Fault
from generator.protocol import Answer
from generator.repeat import differs_between_runs
from generator.runner import Runner
from generator.snippet import Snippet, parse_snippet
from generator.source import read_source
from generator.verify import lines_of, matches, verify


def update_output(path: Path, runner: Runner) -> str:
    """Rewrite the expected output of the snippet at ``path``; return the difference.

    Raise ``Fault``, and leave the file as it is, if the program does not end well,
    prints something else on a second run, or prints what no doctest can hold.
    ``SkipTest`` if it is for another Python.
    """
    old = read_source(path)
    snippet = parse_snippet(path, old, draft=True)
    if snippet.why_not_here:
        raise SkipTest(snippet.why_not_here)
    answer = runner.run(snippet)
    new = _rewritten(snippet, answer)
    if new != old:
        if fault := differs_between_runs(snippet, answer):
            raise fault
        parse_snippet(path, new)
        path.write_text(new, encoding="utf-8")
    return "".join(
        difflib.unified_diff(
            old.splitlines(keepends=True),
            new.splitlines(keepends=True),
            f"{path.parent.name}/{path.name} as it was",
            f"{path.parent.name}/{path.name} as it is now",
        )
    )


def _rewritten(snippet: Snippet, answer: Answer) -> str:
    """The file's text with what the statements printed in place of their output."""
    if answer.ended != "well" or answer.stray:
        fault = verify(snippet, answer)
        assert fault is not None
        raise fault
    lines = snippet.text.splitlines(keepends=True)
    pairs = list(zip(snippet.statements, answer.printed, strict=True))
    for statement, printed in reversed(pairs):
        if not matches(statement, printed):
            start = statement.want_line - 1
            end = start + statement.want.count("\n")
            lines[start:end] = _as_doctest(snippet.path, statement.line, printed)
    return "".join(lines)


def _as_doctest(path: Path, line: int, printed: str) -> list[str]:
    found = [text if text.strip() else "<BLANKLINE>" for text in lines_of(printed)]
    for text in found:
        if text.lstrip().startswith((">>>", "...")) or '"""' in text:
            raise Fault(
                path,
                line,
                f"no doctest can hold this line of output: {text}",
                "let the program print it otherwise",
            )
    return [f"{text}\n" for text in found]
