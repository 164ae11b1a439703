"""What a program did that a reader wrote for an exercise, and what is wrong with it.

Tests and the build use this, and so does the worker in the reader's browser: it needs
the standard library and ``generator.trace``, and nothing else.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from itertools import islice

from generator.trace import End, Print, Task, Trace

MOST = 100
"""Keys that a check may yield; one that yields for ever would never be heard."""


@dataclass(frozen=True)
class Attempt:
    """One run of a program, as the ``check`` of an exercise sees it.

    Times are seconds since the run began. ``function`` is always the name of a
    function, without what encloses it.
    """

    source: str
    printed: str
    """All of standard output."""
    seconds: float
    trace: Trace
    error: str = ""
    """How the program ended, if not well: the text of the exception."""

    @property
    def lines(self) -> list[str]:
        """The lines that were printed."""
        return self.printed.splitlines()

    def prints(self, text: str) -> bool:
        """Does a printed line hold ``text``?"""
        return any(text in line for line in self.lines)

    def in_order(self, *texts: str) -> bool:
        """Was a line printed that holds the first text, later one with the next …?"""
        lines = iter(self.lines)
        return all(any(text in line for line in lines) for text in texts)

    def time_of(self, text: str) -> float | None:
        """When a line that holds ``text`` was first printed, or None."""
        for step in self.trace.steps:
            for event in step.events:
                if (
                    isinstance(event, Print)
                    and event.stream == "stdout"
                    and any(text in line for line in event.text.splitlines())
                ):
                    return event.time
        return None

    def tasks(self, function: str) -> list[Task]:
        """The Tasks that run a coroutine of ``function``."""
        return [self.trace.tasks[number] for number in self._numbers(function)]

    def ends(self, function: str) -> list[str]:
        """How each of these Tasks ended: 'result', 'exception', 'cancelled' or ''."""
        ends = dict.fromkeys(self._numbers(function), "")
        for step in self.trace.steps:
            for event in step.events:
                if isinstance(event, End) and step.task in ends:
                    ends[step.task] = event.how
        return list(ends.values())

    def most_at_once(self, function: str) -> int:
        """How many of these Tasks had started and not ended at the same time."""
        numbers = set(self._numbers(function))
        running: set[int] = set()
        most = 0
        for step in self.trace.steps:
            if step.task is None or step.task not in numbers:
                continue
            running.add(step.task)
            most = max(most, len(running))
            if any(isinstance(event, End) for event in step.events):
                running.discard(step.task)
        return most

    def uses(self, name: str) -> bool:
        """Does the program use that name, such as 'gather'?"""
        try:
            tree = ast.parse(self.source)
        except SyntaxError:
            return False
        return any(
            (isinstance(node, ast.Name) and node.id == name)
            or (isinstance(node, ast.Attribute) and node.attr == name)
            or (isinstance(node, ast.alias) and node.name.endswith(name))
            for node in ast.walk(tree)
        )

    def _numbers(self, function: str) -> list[int]:
        return [
            number
            for number, task in enumerate(self.trace.tasks)
            if task.call.partition("(")[0].rpartition(".")[2] == function
        ]


def judge(check: str, attempt: Attempt) -> list[str]:
    """The keys of all that is still wrong, as the text of a check file finds it.

    The caller looks at ``attempt.error`` first: what ends badly is never solved.
    """
    names: dict[str, object] = {}
    exec(compile(check, "<check>", "exec"), names)
    found = list(islice(names["check"](attempt), MOST + 1))  # type: ignore[operator]
    if len(found) > MOST:
        raise RuntimeError(f"the check yields more than {MOST} keys")
    return found
