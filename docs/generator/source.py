"""Read a file that a person wrote: UTF-8, with Unix line ends."""

from __future__ import annotations

import os
from pathlib import Path

from generator.fault import Fault


def write_whole(path: Path, text: str) -> None:
    """Write the file at once, whoever else reads or writes it now."""
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        draft.write_text(text, encoding="utf-8")
        draft.replace(path)
    except OSError:
        draft.unlink(missing_ok=True)
        raise


BLANK = "\u115f\u1160\u2800\u3164\uffa0"
"""Letters and signs of which nothing is seen, though Python calls them printable."""


def hidden_character(line: str) -> str:
    """The first character of the line that nobody can see, or ''."""
    if line.isprintable() and not any(char in line for char in BLANK):
        return ""
    return next(char for char in line if not char.isprintable() or char in BLANK)


def read_source(path: Path) -> str:
    """The text of the file at ``path``; raise ``Fault`` if it is not plain text."""
    try:
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise Fault(
            path, line, "the file is not UTF-8", "save the file as UTF-8"
        ) from error
    except OSError as error:
        raise Fault(
            path,
            1,
            f"the file cannot be read: {error.strerror}",
            "put it back, or make it yours to read",
        ) from error
    if text.startswith("\ufeff"):
        raise Fault(
            path,
            1,
            "the file begins with a byte order mark",
            "save the file as UTF-8 without one",
        )
    if "\r" in text:
        line = text[: text.index("\r")].count("\n") + 1
        raise Fault(
            path,
            line,
            "the line ends in a carriage return",
            "save the file with Unix line ends (LF)",
        )
    return text
