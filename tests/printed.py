"""Compare what a whole program printed with what its docstring says."""

from __future__ import annotations

from generator.fault import Fault
from generator.protocol import Answer
from generator.snippet import Snippet
from generator.verify import matches, verify_statements

MEND = (
    "print nothing of the day or of the machine, sort sets before they are printed, "
    "and keep things that must come in order 100 ms apart"
)


def difference(snippet: Snippet, stdout: str, stderr: str) -> Fault | None:
    """What the program printed otherwise than its docstring says."""
    answer = Answer(printed=split(snippet, stdout), stray=stderr)
    return verify_statements(snippet.path, snippet.statements, answer, MEND)


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
