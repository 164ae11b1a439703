"""Compare what a snippet printed with what its docstring says."""

from __future__ import annotations

import doctest
import itertools
import operator
from collections.abc import Callable, Sequence
from pathlib import Path

from generator.fault import Fault
from generator.protocol import Answer, Frame
from generator.snippet import Snippet, Statement, differs_elsewhere
from generator.source import hidden_character

SHOWN = 30
"""Lines of a difference that a message shows."""

WIDTH = 200
"""Characters of one line that a message shows."""

_checker = doctest.OutputChecker()


def verify(snippet: Snippet, answer: Answer) -> Fault | None:
    """The first thing in ``answer`` that is not as the snippet says, if any."""
    return verify_statements(
        snippet.path,
        snippet.statements,
        answer,
        f"mend the program; if what it prints now is right: "
        f"pytest --update-output {_named(snippet.path)}",
    )


def verify_statements(
    path: Path, statements: Sequence[Statement], answer: Answer, mend: str
) -> Fault | None:
    if answer.ended != "well":
        return _ended_badly(path, statements, answer)
    for statement, printed in zip(statements, answer.printed, strict=True):
        if fault := _unfit(path, statement, printed):
            return fault
        if not matches(statement, printed):
            return _differs(path, statement, printed, mend)
    if answer.left:
        return Fault(
            path,
            statements[0].line,
            f"the program leaves {', '.join(answer.left)} behind",
            "let it delete what it writes, or write with tempfile",
        )
    if answer.stray:
        return Fault(
            path,
            statements[0].line,
            "the program writes to standard error, past sys.stdout or on import",
            "send it to standard output: logging.basicConfig(stream=sys.stdout), "
            "traceback.print_exception(error, file=sys.stdout); no page shows the rest",
            _shorten(answer.stray),
        )
    return None


def _unfit(path: Path, statement: Statement, printed: str) -> Fault | None:
    """What no page may show, whatever the docstring says."""
    for number, line in enumerate(lines_of(printed)):
        at = statement.want_line + min(number, statement.want.count("\n"))
        if hidden_character(line):
            return Fault(
                path,
                at,
                "the program prints a character that nobody can see: "
                f"{_cut(ascii(line))}",
                "print it with repr(), or leave it out",
            )
        if differs_elsewhere(line):
            return Fault(
                path,
                at,
                f"the program prints an address or an absolute path: {_cut(line)}",
                "print a name instead: it differs on every run or machine",
            )
    return None


def matches(statement: Statement, printed: str) -> bool:
    """Is ``printed`` to the letter what the statement must print?

    With ELLIPSIS, ``...`` stands for any text, by the rules of doctest.
    """
    return _matches(statement, statement.want, printed)


def _matches(statement: Statement, want: str, printed: str) -> bool:
    if statement.options.get(doctest.ELLIPSIS):
        return _checker.check_output(want, printed, doctest.ELLIPSIS)
    return want.replace("<BLANKLINE>\n", "\n") == printed


def _differs(path: Path, statement: Statement, printed: str, mend: str) -> Fault:
    wanted, got = lines_of(statement.want), lines_of(printed)
    same = same_lines(
        wanted, got, lambda want, line: _matches(statement, want + "\n", line + "\n")
    )
    lines = [f"- {_shown(line)}" for line in wanted[same:]]
    lines += [f"+ {_shown(line)}" for line in got[same:]]
    return Fault(
        path,
        statement.want_line + same,
        "the program does not print what is written here (-) but this (+)",
        mend,
        _shorten("\n".join(lines)),
    )


def lines_of(text: str) -> list[str]:
    """The lines of ``text``, split where a file is, and nowhere else."""
    return text.removesuffix("\n").split("\n") if text else []


def same_lines(
    one: Sequence[str],
    other: Sequence[str],
    same: Callable[[str, str], bool] = operator.eq,
) -> int:
    """How many lines at the beginning are the same."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in itertools.takewhile(lambda pair: same(*pair), pairs))


def _shown(line: str) -> str:
    """The line as it is, or escaped where a terminal would not show it."""
    return line if line == line.rstrip() and line.isprintable() else ascii(line)


def _ended_badly(path: Path, statements: Sequence[Statement], answer: Answer) -> Fault:
    here = [frame for frame in answer.frames if Path(frame.file) == path.absolute()]
    line = here[-1].line if here else statements[0].line
    detail = _shorten(answer.detail)
    if answer.ended == "exception":
        what, mend = (
            "the program ends in an exception",
            "mend it; if the exception is the point, catch it and print it",
        )
    elif answer.ended == "deadlock":
        what, mend = (
            f"deadlock: {answer.detail}",
            "set the event, release the lock or finish the Task that it waits for",
        )
        detail = _waiting(here)
    elif answer.ended == "endless":
        what, mend = (
            f"the program never ends: {answer.detail}",
            "give its loop an end",
        )
        detail = _waiting(here)
    else:
        what, mend = (
            "the process died before the program ended",
            "let the program end by itself, without os._exit() or a signal",
        )
    return Fault(path, line, what, mend, detail)


def _waiting(frames: Sequence[Frame]) -> str:
    return "\n".join(f"{frame.name} is at line {frame.line}" for frame in frames)


def _shorten(text: str) -> str:
    lines = text.rstrip().splitlines()
    if len(lines) > SHOWN:
        lines[SHOWN:] = [f"… and {len(lines) - SHOWN} lines more"]
    return "\n".join(map(_cut, lines))


def _cut(line: str) -> str:
    """The line, or its beginning: one of a million characters hides the message."""
    if len(line) <= WIDTH:
        return line
    return f"{line[:WIDTH]}… and {len(line) - WIDTH} characters more"


def _named(path: Path) -> str:
    return f"{path.parent.parent.name}/{path.parent.name}/{path.name}"
