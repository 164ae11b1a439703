"""Each message of asyncio is printed by a program, to the letter, and explained."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from generator.page import read_page
from generator.snippet import Snippet, read_snippet

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs" / "en"
INDEX = DOCS / "reference" / "messages.md"
TYPE = re.compile(r"^\w+: ")
"""The class of an exception, which a page need not repeat."""


@dataclass(frozen=True)
class Message:
    """What asyncio says, and where the site tells it."""

    text: str
    """As people meet it, with … for what differs from program to program."""
    parts: tuple[str, ...]
    """What the output of the program must hold, in this order."""
    program: str
    page: str
    fix: str | None = None
    python: str | None = None
    """The versions that say it so, if not all do."""


def _read(table: dict[str, Any]) -> Message:
    return Message(**{**table, "parts": tuple(table["parts"])})


TABLES = tomllib.loads((ROOT / "tests/messages.toml").read_text(encoding="utf-8"))
MESSAGES = [_read(table) for table in TABLES["message"]]

each_message = pytest.mark.parametrize("message", MESSAGES, ids=lambda one: one.text)


def snippet(name: str) -> Snippet:
    return read_snippet(ROOT / "snippets" / name)


def printed(name: str) -> str:
    """What the program prints, on one line: long messages are wrapped there."""
    wants = (statement.want for statement in snippet(name).statements)
    return " ".join("".join(wants).split())


def plain(path: Path) -> str:
    """The page without the marks of inline code, and ``<`` as such."""
    return unescape(read_page(path).text.replace("`", ""))


def test_there_are_many() -> None:
    assert len(MESSAGES) >= 60
    texts = [message.text for message in MESSAGES]
    assert len(texts) == len(set(texts))


@each_message
def test_program_prints_it(message: Message) -> None:
    output, start = printed(message.program), 0
    for part in message.parts:
        start = output.find(part, start)
        assert start >= 0, f"{message.program} does not print {part!r}"
    if message.python:
        text = snippet(message.program).text
        assert f'requires-python = "{message.python}"' in text


@each_message
def test_fix(message: Message) -> None:
    if message.fix:
        assert snippet(message.fix).title.startswith("Fix: ")


@each_message
def test_page_explains_it(message: Message) -> None:
    name, _, anchor = message.page.partition("#")
    page = read_page(DOCS / name)
    assert f"{{ #{anchor} }}" in page.text
    assert message.program in {embedding.name for embedding in page.embeddings}
    if name.startswith("reference/"):
        text = plain(DOCS / name)
        missing = [part for part in message.parts if TYPE.sub("", part) not in text]
        assert not missing, f"{name} does not say {missing}"


@each_message
def test_index_holds_it(message: Message) -> None:
    assert message.text in plain(INDEX)
    assert message.page.rpartition("/")[2] in read_page(INDEX).text
