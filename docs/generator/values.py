"""Write a value as Python would, without running any code of the program's.

``repr()`` of an object may print, count or fail, and would be seen. So only what
Python's own types hold is written out; of all else, the name of its class.
"""

from __future__ import annotations

import asyncio
import types
from typing import Any

ROOM = 60
"""Characters that a value may take."""

ITEMS = 6
DEPTH = 3
LARGE = 10**30


def written(value: object, room: int = ROOM) -> str:
    """The value in at most ``room`` characters; ``…`` stands for what is left out."""
    text = _written(value, room, DEPTH)
    return text if len(text) <= room else text[: room - 1] + "…"


def _written(value: Any, room: int, depth: int) -> str:
    kind = type(value)
    if kind in (bool, type(None), float, complex):
        return repr(value)
    if kind is int:
        return repr(value) if abs(value) < LARGE else "…"
    if kind in (str, bytes):
        return repr(value if len(value) <= room else value[:room])
    if issubclass(kind, asyncio.Task):
        return str(asyncio.Task.get_name(value))
    if kind in (types.FunctionType, types.BuiltinFunctionType, type):
        return str(value.__name__)
    if depth and issubclass(kind, BaseException):
        return _exception(value, room, depth)
    if depth and kind in (list, tuple, dict):
        return _collection(value, room, depth)
    return f"<{kind.__name__}>"


def _exception(error: BaseException, room: int, depth: int) -> str:
    arguments = BaseException.args.__get__(error)  # type: ignore[attr-defined]
    if issubclass(type(error), SyntaxError):
        arguments = arguments[:1]  # the others say where it is
    inside = ", ".join(_written(one, room, depth - 1) for one in arguments[:ITEMS])
    return f"{type(error).__name__}({inside})"


def _collection(value: Any, room: int, depth: int) -> str:
    if isinstance(value, dict):
        pairs = list(value.items())
        parts = [
            f"{_written(key, room, depth - 1)}: {_written(item, room, depth - 1)}"
            for key, item in pairs[:ITEMS]
        ]
    else:
        parts = [_written(item, room, depth - 1) for item in value[:ITEMS]]
    parts += ["…"] * (len(value) > ITEMS)
    inside = ", ".join(parts)
    if isinstance(value, tuple):
        return f"({inside},)" if len(value) == 1 else f"({inside})"
    return f"[{inside}]" if isinstance(value, list) else f"{{{inside}}}"
