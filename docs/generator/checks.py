"""The hidden check of an exercise: read it, and try it on start and solution.

An exercise is three files side by side: ``name.py``, the starting program, that falls
short; ``name_solution.py``; and ``name_check.py``, that yields what is still wrong.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path

from generator.attempt import Attempt
from generator.fault import Fault
from generator.judging import CheckError, judge_apart
from generator.protocol import Answer
from generator.snippet import Snippet, parse_python
from generator.source import read_source
from generator.trace import Trace

CHECK = "_check"
SOLUTION = "_solution"
"""How the names of an exercise's other two files end."""

RESERVED = ("hint", "title", "solved", "ended", "never_awaited")
"""Keys that mean something else on the page."""


@dataclass(frozen=True)
class Check:
    """A file that says what is still wrong with an attempt."""

    path: Path
    text: str
    keys: Mapping[str, int]
    """What it may yield, in order, and the line that does."""

    @property
    def name(self) -> str:
        """That of the exercise."""
        return self.path.stem.removesuffix(CHECK)

    @property
    def start(self) -> str:
        """Full name of the starting program."""
        return f"{self.path.parent.name}/{self.name}.py"

    @property
    def solution(self) -> str:
        return solution_of(self.start)

    @property
    def anchor(self) -> str:
        return f"exercise-{self.name}"

    @property
    def download(self) -> str:
        """Path of the file on the site, for the script that checks an attempt."""
        return f"exercises/{self.path.parent.name}/{self.path.name}"


def solution_of(start: str) -> str:
    """Full name of the solution, given that of the starting program."""
    return f"{start.removesuffix('.py')}{SOLUTION}.py"


def start_of(name: str) -> str:
    """Full name of the starting program, given that of a solution; else ``name``."""
    return name.replace(f"{SOLUTION}.py", ".py")


def read_check(path: Path) -> Check:
    """Read the file at ``path``; raise ``Fault`` where it breaks the contract."""
    text = read_source(path)
    tree = parse_python(path, text)
    if ast.get_docstring(tree) is None:
        raise Fault(
            path,
            1,
            "the check has no docstring",
            "begin the file with one line that says what it accepts",
        )
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    check = next((node for node in functions if node.name == "check"), None)
    if check is None or len(check.args.args) != 1:
        raise Fault(
            path,
            check.lineno if check else 1,
            "the check defines no function check(attempt)",
            "let it yield a key for each thing that is still wrong",
            'def check(attempt):\n    if attempt.seconds > 1.2:\n        yield "slow"',
        )
    keys = sorted(_keys(path, check), key=itemgetter(1))
    return Check(path, text, dict(keys))


def attempt_of(snippet: Snippet, answer: Answer) -> Attempt:
    """The run of a snippet, as a check sees it."""
    return Attempt(
        source=snippet.text,
        printed="".join(answer.printed),
        seconds=answer.elapsed,
        trace=answer.trace or Trace(),
        error="" if answer.ended == "well" else answer.detail.splitlines()[-1],
    )


def verify_exercise(check: Check, start: Attempt, solution: Attempt) -> Fault | None:
    """What is wrong with the check, if the start passes or the solution does not."""
    try:
        found, left = judge_apart(check.text, [start, solution])
    except CheckError as error:
        return Fault(
            check.path,
            error.line,
            str(error),
            "let it yield a key for whatever a reader's program may do",
        )
    if not found:
        return Fault(
            check.path,
            1,
            f"the starting program {check.name}.py passes: nothing is left to do",
            "yield a key for what falls short in it",
        )
    if left:
        return Fault(
            check.path,
            check.keys[left[0]],
            f"the solution {check.name}{SOLUTION}.py does not pass: {left[0]!r}",
            "mend the solution, or make the check more tolerant",
        )
    return None


def _keys(path: Path, check: ast.FunctionDef) -> Iterator[tuple[str, int]]:
    """Each key that the function yields, and its line."""
    found = False
    for node in ast.walk(check):
        if not isinstance(node, ast.Yield | ast.YieldFrom):
            continue
        found = True
        key = node.value.value if isinstance(node.value, ast.Constant) else None
        if not isinstance(key, str) or not re.fullmatch(r"[a-z][a-z0-9_]*", key):
            raise Fault(
                path,
                node.lineno,
                "the check yields something that is no key",
                'yield a name in quotes, such as yield "too_slow"; its sentence stands '
                "on the page",
            )
        if key in RESERVED:
            raise Fault(
                path,
                node.lineno,
                f"the key {key!r} means something else on the page",
                "choose another name",
            )
        yield key, node.lineno
    if not found:
        raise Fault(
            path,
            check.lineno,
            "the check yields nothing, so that any program passes",
            "yield a key for each thing that is still wrong",
        )
