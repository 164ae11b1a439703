"""The few words that the generator itself puts on pages, one file per language."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from pathlib import Path

from generator.fault import Fault

FILE = "texts.toml"


@dataclass(frozen=True)
class Texts:
    """What ``docs/<language>/texts.toml`` holds; the file says where each is used."""

    output: str
    program: str
    predict: str
    download: str
    edit: str
    python: str
    needs: str
    uses: str
    no_example: str
    more: str
    examples_count: str
    names_count: str
    groups: dict[str, str]


def read_texts(docs: Path) -> Texts:
    """Read the texts of one language; raise ``Fault`` if one is missing or unknown."""
    path = docs / FILE
    values = tomllib.loads(path.read_text(encoding="utf-8"))
    wanted = {field.name for field in fields(Texts)}
    for key in sorted(wanted ^ set(values)):
        if key in wanted:
            raise Fault(path, 1, f"the text {key!r} is missing", "add it")
        raise Fault(path, 1, f"nothing uses the text {key!r}", "remove it")
    return Texts(**values)
