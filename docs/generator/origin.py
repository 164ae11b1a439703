"""Where something that stands in a built page was written."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path


def origin(needles: Iterable[str], files: Iterable[Path]) -> tuple[Path, int] | None:
    """The first line of the files that holds one of the needles, the first of these.

    What no file holds was made by the generator, or by the site builder.
    """
    lines = [(file, _lines(file)) for file in files]
    for needle in filter(None, needles):
        for file, texts in lines:
            for number, text in enumerate(texts, 1):
                if needle in text:
                    return file, number
    return None


def _lines(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8").split("\n") if file.is_file() else []
