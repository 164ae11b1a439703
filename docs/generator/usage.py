"""Find which names of the Task surface a program uses, by parsing it.

``asyncio.gather`` is plain to see. For ``first.cancel()`` the class of ``first`` must
be known; it is read off the program: what a variable is assigned from, what an
``async with`` or a ``for`` binds, what an annotation says. By this site's convention a
variable called ``task`` is a Task, and ``loop`` is the event loop. What remains unknown
is not counted: a name without an example is listed as such, and never ascribed to a
program that does not show it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache

from generator.surface import BUILTINS, NAMES

ASYNCIO = "asyncio"
"""What owns the names of the module itself."""

MAKERS = {
    "create_task": "Task",
    "ensure_future": "Task",
    "current_task": "Task",
    "get_running_loop": "loop",
    "new_event_loop": "loop",
    "get_event_loop": "loop",
    "create_future": "Future",
    "gather": "Future",
    "shield": "Future",
    "wrap_future": "Future",
    "timeout": "Timeout",
    "timeout_at": "Timeout",
    "PriorityQueue": "Queue",
    "LifoQueue": "Queue",
    "BoundedSemaphore": "Semaphore",
}
"""Class of what a function gives back. Every class makes its own objects."""

COLLECTIONS = ("all_tasks", "wait")
"""Functions that give collections of Tasks."""

CONVENTION = {"task": "Task", "loop": "loop", "tg": "TaskGroup"}

BINDING = (
    ast.Assign,
    ast.withitem,
    ast.For,
    ast.AsyncFor,
    ast.comprehension,
    ast.arg,
    ast.ClassDef,
)
"""Nodes that bind names to objects whose class can be read off the program."""

KNOWN = frozenset(name.name for name in NAMES)
CLASSES = frozenset(name.owner for name in NAMES if name.owner)


@cache
def names_used(code: str) -> frozenset[str]:
    """The names of the surface that the program uses, as ``surface`` writes them."""
    found = {
        name if owner == ASYNCIO else f"{owner}.{name}"
        for _, owner, name in attributes(code)
    }
    return KNOWN & {*found, *_builtins(_nodes(code))}


@cache
def attributes(code: str) -> tuple[tuple[int, str, str], ...]:
    """Line, owner and name of what the program takes from asyncio and its objects."""
    nodes = _nodes(code)
    kinds = _kinds([node for node in nodes if isinstance(node, BINDING)])
    owners = (CLASSES | {ASYNCIO}).intersection
    return tuple(
        (node.lineno, owner, node.attr)
        for node in nodes
        if isinstance(node, ast.Attribute)
        for owner in owners([_owner(node.value, kinds)])
    )


def _nodes(code: str) -> list[ast.AST]:
    try:
        return list(ast.walk(ast.parse(code)))
    except SyntaxError:  # only a newer Python can read it
        return []


def _owner(node: ast.expr, kinds: dict[str, str]) -> str | None:
    return ASYNCIO if _is_asyncio(node) else _kind(node, kinds)


def _builtins(nodes: list[ast.AST]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Name) and node.id in BUILTINS:
            yield node.id
        elif isinstance(node, ast.TryStar):
            yield "ExceptionGroup"


def _kinds(nodes: list[ast.AST]) -> dict[str, str]:
    """Class of each variable; ``Task*`` is a collection of Tasks."""
    kinds = dict(CONVENTION)
    for _ in range(2):  # a collection may be bound below the loop that uses it
        for node in nodes:
            for target, kind in _bindings(node, kinds):
                if (key := _key(target)) and kind:
                    kinds[key] = kind
    return kinds


def _key(node: ast.expr) -> str | None:
    """What a variable, or an attribute of one, is called."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        return f"{node.value.id}.{node.attr}"
    return None


def _bindings(
    node: ast.AST, kinds: dict[str, str]
) -> Iterator[tuple[ast.expr, str | None]]:
    """The names that ``node`` binds, and the class of each."""
    if isinstance(node, ast.Assign):
        kind = _kind(node.value, kinds)
        for target in node.targets:
            if not isinstance(target, ast.Tuple):
                yield target, kind
            elif isinstance(node.value, ast.Tuple):
                values = (_kind(value, kinds) for value in node.value.elts)
                yield from zip(target.elts, values, strict=False)
            else:
                yield from ((part, kind) for part in target.elts)
    elif isinstance(node, ast.withitem) and node.optional_vars is not None:
        yield node.optional_vars, _kind(node.context_expr, kinds)
    elif isinstance(node, ast.For | ast.AsyncFor | ast.comprehension):
        kind = _kind(node.iter, kinds)
        is_async = isinstance(node, ast.AsyncFor)
        if kind == "Task*" or (is_async and _called(node.iter) == "as_completed"):
            yield node.target, "Task"
    elif isinstance(node, ast.arg) and node.annotation is not None:
        yield ast.Name(node.arg), _annotated(node.annotation)
    elif isinstance(node, ast.ClassDef):
        for base in node.bases:
            yield ast.Name(f"{node.name}()"), _annotated(base)
            yield ast.Name("super()"), _annotated(base)


def _kind(node: ast.expr, kinds: dict[str, str]) -> str | None:
    """Class of an expression, as far as it can be read off the program."""
    if key := _key(node):
        return kinds.get(key)
    if isinstance(node, ast.Await):
        return _kind(node.value, kinds) if _called(node.value) == "wait" else None
    if isinstance(node, ast.List | ast.Tuple | ast.Set):
        parts = {_kind(element, kinds) for element in node.elts}
        return "Task*" if parts == {"Task"} else None
    if isinstance(node, ast.ListComp | ast.SetComp | ast.GeneratorExp):
        return "Task*" if _kind(node.elt, kinds) == "Task" else None
    if isinstance(node, ast.Call):
        return _kind_of_call(node, kinds)
    return None


def _kind_of_call(node: ast.Call, kinds: dict[str, str]) -> str | None:
    name = _called(node)
    if isinstance(node.func, ast.Name):
        return (
            _kind(node.args[0], kinds) if name == "sorted" else kinds.get(f"{name}()")
        )
    if not isinstance(node.func, ast.Attribute):
        return None
    if _is_asyncio(node.func.value):
        if name in COLLECTIONS:
            return "Task*"
        return name if name in CLASSES else MAKERS.get(name)
    owner = _kind(node.func.value, kinds)
    return MAKERS.get(name) if f"{owner}.{name}" in KNOWN else None


def _called(node: ast.expr) -> str:
    """The last part of the name of the function called, or an empty string."""
    if isinstance(node, ast.Call):
        if isinstance(node.func, ast.Attribute):
            return node.func.attr
        if isinstance(node.func, ast.Name):
            return node.func.id
    return ""


def _annotated(node: ast.expr) -> str | None:
    if isinstance(node, ast.Subscript):
        node = node.value
    if isinstance(node, ast.Attribute) and _is_asyncio(node.value):
        return node.attr if node.attr in CLASSES else None
    return None


def _is_asyncio(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id == ASYNCIO
