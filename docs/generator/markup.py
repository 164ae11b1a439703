"""Text of a program's as text of a page: escaped, and as harmless as it looks."""

from __future__ import annotations

import re
from html import escape

FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff"
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)
"""What XML has not, and what turns the words around it from right to left."""


def text(words: str) -> str:
    """HTML and XML of ``words``; a control character is shown by its symbol.

    It is one line, so that Markdown finds no fence in it.
    """
    shown = escape(FORBIDDEN.sub(_symbol, words), quote=False)
    return shown.replace("\n", "&#10;")


def attribute(words: str) -> str:
    """The same for the value of an attribute, without its quotes."""
    return escape(FORBIDDEN.sub(_symbol, words))


def _symbol(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code == 0x7F:
        return "\u2421"
    return chr(0x2400 + code) if code < 0x20 else "\ufffd"
