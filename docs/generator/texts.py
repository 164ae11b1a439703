"""The few words that the generator itself puts on pages, one file per language."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from typing import Annotated, Any, get_args, get_type_hints

from generator.fault import Fault
from generator.source import hidden_character, read_source
from generator.timeline_texts import TimelineTexts

FILE = "texts.toml"


@dataclass(frozen=True)
class SignTexts:
    """The table ``signs``: what each sign of the pictures means."""

    run: str
    wait: str
    ready: str
    create: str
    wake: str
    cancel: str
    hit: str
    never: str
    result: str
    exception: str
    cancelled: str
    instant: str
    cut: str
    stdout: str


@dataclass(frozen=True)
class RunTexts:
    """The table ``run``: what stands around a program that runs in the browser."""

    group: str
    run: str
    check: str
    stop: str
    edit: str
    reset: str
    open: str
    output: str
    empty: str
    stderr: str
    editor: str
    editor_hint: str
    loading: str
    starting: str
    running: str
    done: Annotated[str, "seconds"]
    status: Annotated[str, "status", "seconds"]
    unrecorded: str
    stopped: str
    deadlock: str
    flood: str
    asked: str
    died: str
    load: str
    refused: str
    too_long: str
    failed: str
    silent: str
    needs: Annotated[str, "needs"]
    older: Annotated[str, "version", "python"]
    newer: Annotated[str, "version", "python"]


@dataclass(frozen=True)
class PlaygroundTexts:
    """The table ``playground``: the page for programs of the reader's own."""

    without: str
    unavailable: str
    start: str
    choose: str
    tools: str
    share: str
    download: str
    mine: str
    forget: str
    shared: str
    share_by_hand: str
    linked: str
    bad_link: str
    not_loaded: str
    no_editor: str
    forgotten: str


@dataclass(frozen=True)
class ExerciseTexts:
    """The table ``exercise``: what stands around one, and what a script says there."""

    now: str
    hint: str
    solution: str
    solved: str
    ended: Annotated[str, "error"]
    never_awaited: str


@dataclass(frozen=True)
class PredictTexts:
    """The table ``predict``: what asks the reader for the output of an example."""

    summary: str
    show: str
    question: str
    arrange: str
    type: str
    lines: str
    yours: str
    empty: str
    check: str
    again: str
    run: str
    success: str
    differs: Annotated[str, "n"]
    right: str
    wrong: str


@dataclass(frozen=True)
class Texts:
    """What ``docs/<language>/texts.toml`` holds; the file says where each is used."""

    output: str
    program: str
    download: str
    edit: str
    python: Annotated[str, "version"]
    python_until: Annotated[str, "first", "last"]
    python_only: Annotated[str, "last"]
    needs: Annotated[str, "needs"]
    uses: str
    no_example: str
    more: Annotated[str, "count"]
    examples_count: Annotated[str, "count"]
    names_count: Annotated[str, "shown", "count"]
    groups: dict[str, str]
    timeline: TimelineTexts
    signs: SignTexts
    run: RunTexts
    playground: PlaygroundTexts
    exercise: ExerciseTexts
    predict: PredictTexts


TABLES: dict[str, type[Any]] = {
    "timeline": TimelineTexts,
    "signs": SignTexts,
    "run": RunTexts,
    "playground": PlaygroundTexts,
    "predict": PredictTexts,
    "exercise": ExerciseTexts,
}
"""What each table of the file is read into."""


def read_texts(docs: Path) -> Texts:
    """Read the texts of one language.

    Raise ``Fault`` if one is missing or unknown, or has not the ``{names}`` in which
    values are put.
    """
    path = docs / FILE
    source = read_source(path)
    try:
        values = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise Fault(path, 1, f"the file is not TOML: {error}", "correct it") from error
    reading = _Reading(path, source)
    reading.check("", values, Texts, tables=("groups", *TABLES))
    for table, kind in TABLES.items():
        reading.check(table, values[table], kind)
        values[table] = kind(**values[table])
    for key, value in values["groups"].items():
        reading.check_text("groups", key, value)
    return Texts(**values)


@dataclass(frozen=True)
class _Reading:
    """The file, to say where in it something is wrong."""

    path: Path
    source: str

    def check(
        self, table: str, values: Any, kind: type[Any], tables: Sequence[str] = ()
    ) -> None:
        """Raise ``Fault`` unless the values are the fields of ``kind``."""
        hints = get_type_hints(kind, include_extras=True)
        wanted = {key: get_args(hint)[1:] for key, hint in hints.items()}
        for key in sorted(wanted.keys() ^ values.keys()):
            if key in wanted:
                raise self._fault(table, "", f"the text {key!r} is missing", "add it")
            raise self._fault(table, key, f"nothing uses the text {key!r}", "remove it")
        for key, value in values.items():
            if key not in tables:
                self.check_text(table, key, value, wanted[key])
            elif not isinstance(value, dict):
                raise self._fault("", key, f"{key!r} is no table", f"write [{key}]")

    def check_text(
        self, table: str, key: str, value: Any, names: Sequence[str] = ()
    ) -> None:
        if not isinstance(value, str):
            raise self._fault(table, key, f"{key!r} is no text", f'write {key} = "…"')
        hidden = hidden_character(value)
        if hidden or not value.strip() or "[" in value or "]" in value:
            what = f"holds {hidden!a}" if hidden else f"cannot be {value!r}"
            mend = "write words that can be seen, without square brackets"
            raise self._fault(table, key, f"{key!r} {what}", mend)
        if (found := placeholders(value)) != {*names}:
            raise self._fault(
                table,
                key,
                f"{key!r} must have {_listed(names)}, not {_listed(found)}",
                "values take the place of what is in braces: do not translate it",
            )

    def _fault(self, table: str, key: str, what: str, mend: str) -> Fault:
        return Fault(self.path, self._line(table, key), what, mend)

    def _line(self, table: str, key: str) -> int:
        """Of the key, or of the table's head; 1 if that is not found."""
        at = ""
        for number, line in enumerate(self.source.splitlines(), 1):
            if head := re.match(r"\[(\w+)\]", line):
                at = head[1]
                if at == table and not key:
                    return number
            elif key and at == table and re.match(rf"{re.escape(key)}\s*=", line):
                return number
        return 1


def placeholders(text: str) -> set[str]:
    """What stands in braces, for values to take its place; '{' for a brace alone."""
    try:
        found = Formatter().parse(text)
        return {
            name
            + (f"!{conversion}" if conversion else "")
            + (f":{form}" if form else "")
            for _, name, form, conversion in found
            if name is not None
        }
    except ValueError:
        return {"{"}


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"{{{name}}}" for name in sorted(names)) or "nothing in braces"
