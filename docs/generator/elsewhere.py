"""Styles and scripts load nothing from other sites: a browser would refuse it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from generator.fault import Fault
from generator.source import read_source

FOLDERS = ("docs/theme", "docs/browser")

ADDRESS = r"(?P<address>(?:https?:)?//[^\s\"'`)]+)"
LOADS = {
    ".css": re.compile(rf"(?:url\(\s*|@import\s+)[\"']?{ADDRESS}", re.IGNORECASE),
    ".js": re.compile(rf"[\"'`]{ADDRESS}", re.IGNORECASE),
}
"""What names something to load, by the end of a file's name."""

NAMESPACE = "http://www.w3.org/"
"""How names begin that look like addresses, and are never asked."""


def loads_elsewhere(root: Path) -> Iterator[Fault]:
    """Each line of a style sheet or script that names a file of another site."""
    for folder in FOLDERS:
        for file in sorted((root / folder).rglob("*")):
            if pattern := LOADS.get(file.suffix):
                yield from _lines(file, pattern)


def _lines(file: Path, pattern: re.Pattern[str]) -> Iterator[Fault]:
    for number, line in enumerate(read_source(file).split("\n"), 1):
        for match in pattern.finditer(line):
            if not match["address"].startswith(NAMESPACE):
                yield Fault(
                    file,
                    number,
                    f"{match['address']} is on another site: no browser loads it",
                    "put it into docs/theme/assets/ or docs/browser/, and name that",
                )
