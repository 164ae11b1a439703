"""Which lines of a program run: told by ``sys.monitoring``, since Python 3.12."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from types import CodeType

MOST = 200_000
"""Lines that are told of, counted each time they run; then a program that computes
for long is left alone."""


@contextmanager
def followed(code: CodeType, ran: Callable[[int], None]) -> Iterator[None]:
    """Call ``ran`` with the number of each line in a function of ``code`` that runs.

    Does nothing on Python 3.11, or where six other tools watch the program already.
    """
    if sys.version_info < (3, 12):
        yield
        return
    monitoring = sys.monitoring
    line = monitoring.events.LINE
    left = MOST

    def on_line(code: CodeType, number: int) -> object:
        nonlocal left
        left -= 1
        ran(number)
        return None if left > 0 else monitoring.DISABLE

    # A debugger, coverage, a profiler and an optimizer have numbers of their own.
    numbers = (3, 4, 5, 2, 1, 0)
    free = (number for number in numbers if monitoring.get_tool(number) is None)
    tool = next(free, None)
    with ExitStack() as exit:
        if tool is not None:
            monitoring.use_tool_id(tool, "asyncio Tasks by Example")
            exit.callback(monitoring.free_tool_id, tool)
            monitoring.register_callback(tool, line, on_line)
            exit.callback(monitoring.register_callback, tool, line, None)
            for part in _functions(code):
                monitoring.set_local_events(tool, part, line)
                exit.callback(monitoring.set_local_events, tool, part, 0)
        yield


def _functions(code: CodeType) -> Iterator[CodeType]:
    """All code within ``code``."""
    for part in code.co_consts:
        if isinstance(part, CodeType):
            yield part
            yield from _functions(part)
