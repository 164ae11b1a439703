"""Signatures are those of the Python that runs this, and pages show each Python's."""

from __future__ import annotations

import asyncio
import inspect
import re
import sys
from pathlib import Path
from typing import Any

import pytest
from generator.example import signature_markdown
from generator.fault import Fault
from generator.page import SIGNATURE, parse_page, read_page
from generator.signatures import SIGNATURES, Signature
from generator.surface import BUILTINS, NAMES
from generator.texts import read_texts
from generator.tree import page_files

DOCS = Path(__file__).resolve().parent.parent / "docs" / "en"
TEXTS = read_texts(DOCS)
HEAD = "---\ndescription: A page.\n---\n\n"

PATCH = {"loop.create_task": {(3, 13): "(coro, *, name=None, context=None, **kwargs)"}}
"""What later patch releases of a Python have in place of its row."""
ATTRIBUTES = (
    "loop.slow_callback_duration",
    "Queue.maxsize",
    "Barrier.parties",
    "Barrier.n_waiting",
    "Barrier.broken",
)
"""What is read, not called."""


def thing(name: str) -> Any:
    """The function or class, or None if this Python does not have it."""
    found: Any = asyncio
    if name.startswith("loop."):
        loop = asyncio.new_event_loop()
        loop.close()
        found = type(loop)
    for part in name.removeprefix("loop.").split("."):
        found = getattr(found, part, None)
    return found


def parameters(function: Any) -> str:
    """As the rows have it: without self and types."""
    try:
        signature = inspect.signature(function)
    except ValueError:  # one that is written in C and tells nothing
        twin = getattr(asyncio.futures._PyFuture, function.__name__)  # type: ignore[attr-defined]
        signature = inspect.signature(twin)
    bare = [
        parameter.replace(annotation=inspect.Parameter.empty)
        for parameter in signature.parameters.values()
        if parameter.name != "self"
    ]
    return str(inspect.Signature(bare))


def row_here(name: str) -> Signature | None:
    python = sys.version_info[:2]
    for row in SIGNATURES[name]:
        if (row.since or (3, 11)) <= python and not (
            row.before and row.before <= python
        ):
            return row
    return None


@pytest.mark.parametrize("name", SIGNATURES)
def test_signature(name: str) -> None:
    row, function = row_here(name), thing(name)
    if row is None:
        assert function is None
        return
    patched = PATCH.get(name, {}).get(sys.version_info[:2])
    assert parameters(function) in (row.parameters, patched)
    assert inspect.iscoroutinefunction(function) == row.awaited


def test_whatever_is_called_has_a_signature() -> None:
    constants = ("COMPLETED", "EXCEPTION", "Error", "QueueEmpty", "QueueFull")
    without = {
        name.name
        for name in NAMES
        if name.name not in SIGNATURES
        and name.name not in (*BUILTINS, "QueueShutDown", *ATTRIBUTES)
        and not name.name.endswith(constants)
    }
    assert not without


def test_a_page_shows_it_for_each_python() -> None:
    shown = signature_markdown(["create_task", "sleep"], TEXTS)
    plain = re.sub("<[^>]*>", "", shown).split("\n{ .signature }\n")
    assert [row.strip() for row in plain] == [
        "`#!python asyncio.create_task(coro, *, name=None, context=None)` "
        "Python 3.11 to 3.13",
        "`#!python asyncio.create_task(coro, **kwargs)` Python 3.14+",
        "`#!python await asyncio.sleep(delay, result=None)`",
        "",
    ]


@pytest.mark.parametrize("body", ["", "creat_task\n", "sleep\n\n", "FIRST_COMPLETED\n"])
def test_names_that_have_none_are_refused(body: str) -> None:
    text = f"{HEAD}```signature\n{body}```\n"
    with pytest.raises(Fault, match=r"page.md:\d: no signature is known of"):
        parse_page(Path("page.md"), text)


def test_each_is_on_a_page() -> None:
    pages = map(read_page, page_files(DOCS))
    fences = [fence for page in pages for fence in page.fences]
    shown = {
        name
        for fence in fences
        if fence.kind == SIGNATURE
        for name in fence.body.splitlines()
    }
    assert set(SIGNATURES) - shown == set()
