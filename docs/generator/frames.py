"""What a coroutine was called with and what it waits for, in the program's words.

Nothing of the program runs for it: its frames are looked at, and its source is read.
"""

from __future__ import annotations

import ast
import contextlib
import copy
import inspect
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

from generator.values import written

ARGUMENT = 24
"""Characters that an argument may take."""

FILLED = 16
"""Characters that a value may take to stand in the place of a variable."""

LOOKS = frozenset(("locals", "vars", "eval", "exec", "f_locals"))
"""With these a program can see its own frame's variables as a dictionary."""

COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
PREFIXES = ("cr_", "ag_", "gi_")


@dataclass(frozen=True)
class Place:
    """Where a coroutine is suspended; the fields are those of ``trace.Wait``."""

    how: str
    what: str
    line: int | None


def call(coroutine: Any) -> str:
    """The call that made a coroutine that has not begun: ``fetch('users', 1)``."""
    code = getattr(coroutine, "cr_code", None) or getattr(coroutine, "gi_code", None)
    frame = getattr(coroutine, "cr_frame", None) or getattr(coroutine, "gi_frame", None)
    if code is None or frame is None:
        return type(coroutine).__name__
    name = code.co_qualname.rpartition("<locals>.")[2]
    return f"{name}({', '.join(_arguments(code, frame))})"


def _arguments(code: CodeType, frame: FrameType) -> list[str]:
    positional = code.co_argcount
    named = positional + code.co_kwonlyargcount
    names = code.co_varnames
    values = _locals(frame)
    shown = [
        written(values.get(name), ARGUMENT)
        for name in names[:positional]
        if name not in ("self", "cls")
    ]
    if code.co_flags & inspect.CO_VARARGS:
        shown += [written(one, ARGUMENT) for one in values.get(names[named], ())]
    keywords = {name: values.get(name) for name in names[positional:named]}
    if code.co_flags & inspect.CO_VARKEYWORDS:
        rest = names[named + bool(code.co_flags & inspect.CO_VARARGS)]
        keywords |= values.get(rest, {})
    shown += [f"{name}={written(one, ARGUMENT)}" for name, one in keywords.items()]
    while shown and shown[-1] == "None":  # as a rule a default that nobody wrote
        shown.pop()
    return shown


def _locals(frame: FrameType) -> dict[str, Any]:
    """The frame's local variables.

    Before Python 3.13 the frame keeps the dictionary that it gives, and so all that
    is in it: it is emptied at once. A program that asks for it itself keeps it whole,
    and is not looked at.
    """
    if sys.version_info >= (3, 13):
        return dict(frame.f_locals)
    if LOOKS.intersection(frame.f_code.co_names):
        return {}
    kept = frame.f_locals
    values = dict(kept)
    kept.clear()
    return values


class Source:
    """A program's source, to find in it what a coroutine waits for."""

    def __init__(self, program: str) -> None:
        self.program = program
        self._nodes: list[Any] = []
        self._found: dict[tuple[CodeType, int], tuple[ast.AST | None, int | None]] = {}

    def prepare(self) -> None:
        """Read the source, so that this takes no time while the program runs."""
        ast.unparse(ast.Constant(None))  # since 3.14 its first call imports a module
        with contextlib.suppress(OSError, SyntaxError, ValueError):
            tree = ast.parse(Path(self.program).read_bytes())
            # The outer before the inner
            self._nodes = [node for node in ast.walk(tree) if _suspends(node)]

    def line(self, frame: FrameType | None) -> int | None:
        """The line of the program that led to ``frame``, the innermost one."""
        while frame is not None and frame.f_code.co_filename != self.program:
            frame = frame.f_back
        return frame.f_lineno if frame is not None else None

    def place(self, coroutine: Any) -> Place | None:
        """Where the coroutine waits in the program, or None if not in the program."""
        found: FrameType | None = None
        inside = ""
        for frame in _frames(coroutine):
            if frame.f_code.co_filename == self.program:
                found, inside = frame, ""
            else:
                inside = inside or frame.f_code.co_name
        if found is None:
            return None
        key = found.f_code, found.f_lasti
        if key not in self._found:
            self._found[key] = self._find(*key)
        node, line = self._found[key]
        if node is None:
            return Place("await", "…", line)
        how = _how(node, inside)
        # What stands behind the block may have other variables by now.
        values = _locals(found) if how in ("await", "enter") else {}
        return Place(how, _text(_expression(node, line), values), line)

    def _find(self, code: CodeType, offset: int) -> tuple[ast.AST | None, int | None]:
        """The ``await``, ``async with`` or ``async for`` at an instruction."""
        positions = next(
            positions
            for index, positions in enumerate(code.co_positions())
            if index == offset // 2
        )
        line, last, column, end = positions
        if line is None or column is None or last is None or end is None:
            return None, line
        around = [
            node
            for node in self._nodes
            if (node.lineno, node.col_offset) <= (line, column)
            and (last, end) <= (node.end_lineno, node.end_col_offset)
        ]
        return (around[-1] if around else None), line  # the innermost is found last


def _frames(coroutine: Any) -> Iterator[FrameType]:
    """The frames of a suspended coroutine, the innermost last."""
    while coroutine is not None:
        for prefix in PREFIXES:
            frame = getattr(coroutine, f"{prefix}frame", None)
            if frame is not None:
                yield frame
                awaited = "yieldfrom" if prefix == "gi_" else "await"
                coroutine = getattr(coroutine, prefix + awaited)
                break
        else:
            return


def _suspends(node: ast.AST) -> bool:
    if isinstance(node, COMPREHENSIONS):
        return any(part.is_async for part in node.generators)
    return isinstance(node, ast.Await | ast.AsyncWith | ast.AsyncFor)


def _how(node: ast.AST, inside: str) -> str:
    """``inside`` is the name of the function that the node has called."""
    if isinstance(node, ast.Await):
        return "await"
    if isinstance(node, ast.AsyncWith):
        return "leave" if inside == "__aexit__" else "enter"
    return "next"


def _expression(node: Any, line: int | None) -> Any:
    """What is awaited."""
    if isinstance(node, ast.Await):
        return node.value
    if isinstance(node, ast.AsyncWith):
        parts = [item.context_expr for item in node.items]
        return next((part for part in parts if part.lineno == line), parts[0])
    if isinstance(node, ast.AsyncFor):
        return node.iter
    return next(part.iter for part in node.generators if part.is_async)


def _text(expression: Any, values: dict[str, Any]) -> str:
    bound = set(_bound(expression))
    known = {name: value for name, value in values.items() if name not in bound}
    return ast.unparse(_Fill(known).visit(copy.deepcopy(expression)))


def _bound(expression: ast.AST) -> Iterator[str]:
    """Names that mean something of their own within the expression."""
    for node in ast.walk(expression):
        if isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id


class _Fill(ast.NodeTransformer):
    """Put short values in the place of local variables; leave ``asyncio.`` out."""

    def __init__(self, values: dict[str, Any]) -> None:
        self._values = values

    def visit_Name(self, node: ast.Name) -> ast.expr:
        value = self._values.get(node.id)
        short = type(value) in (bool, int, float, str) and len(repr(value)) < FILLED
        # A sign, ``inf`` or ``nan`` would change the expression, or be none.
        plain = isinstance(value, str) or re.match(r"[\dTF]", repr(value))
        return ast.Constant(value) if short and plain else node

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        if isinstance(node.value, ast.Name) and node.value.id == "asyncio":
            return ast.Name(node.attr)
        self.generic_visit(node)
        return node

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.expr:
        return node
