"""The few words that the generator itself puts on pages, one file per language."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from pathlib import Path

from generator.fault import Fault
from generator.source import read_source

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
    try:
        values = tomllib.loads(read_source(path))
    except tomllib.TOMLDecodeError as error:
        raise Fault(path, 1, f"the file is not TOML: {error}", "correct it") from error
    wanted = {field.name for field in fields(Texts)}
    for key in sorted(wanted ^ set(values)):
        if key in wanted:
            raise Fault(path, 1, f"the text {key!r} is missing", "add it")
        raise Fault(path, 1, f"nothing uses the text {key!r}", "remove it")
    for key, value in values.items():
        kinds = dict if key == "groups" else str
        if not isinstance(value, kinds):
            raise Fault(path, 1, f"{key!r} is no text", f'write {key} = "…"')
    return Texts(**values)
