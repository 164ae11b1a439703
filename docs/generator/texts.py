"""The few words that the generator itself puts on pages, one file per language."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from generator.fault import Fault
from generator.source import read_source
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
    done: str
    status: str
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
    needs: str
    older: str
    newer: str


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
    ended: str
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
    differs: str
    right: str
    wrong: str


@dataclass(frozen=True)
class Texts:
    """What ``docs/<language>/texts.toml`` holds; the file says where each is used."""

    output: str
    program: str
    download: str
    edit: str
    python: str
    python_until: str
    python_only: str
    needs: str
    uses: str
    no_example: str
    more: str
    examples_count: str
    names_count: str
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
    """Read the texts of one language; raise ``Fault`` if one is missing or unknown."""
    path = docs / FILE
    try:
        values = tomllib.loads(read_source(path))
    except tomllib.TOMLDecodeError as error:
        raise Fault(path, 1, f"the file is not TOML: {error}", "correct it") from error
    _check(path, values, Texts, tables=("groups", *TABLES))
    for table, kind in TABLES.items():
        _check(path, values[table], kind)
        values[table] = kind(**values[table])
    for key, value in values["groups"].items():
        if not isinstance(value, str):
            raise _no_text(path, key)
    return Texts(**values)


def _check(
    path: Path, values: Any, kind: type[Any], tables: tuple[str, ...] = ()
) -> None:
    """Raise ``Fault`` unless the values are the fields of ``kind``."""
    wanted = {field.name for field in fields(kind)}
    for key in sorted(wanted ^ set(values)):
        if key in wanted:
            raise Fault(path, 1, f"the text {key!r} is missing", "add it")
        raise Fault(path, 1, f"nothing uses the text {key!r}", "remove it")
    for key, value in values.items():
        if not isinstance(value, dict if key in tables else str):
            raise _no_text(path, key)


def _no_text(path: Path, key: str) -> Fault:
    return Fault(path, 1, f"{key!r} is no text", f'write {key} = "…"')
