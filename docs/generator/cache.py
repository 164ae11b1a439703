"""Keep on record what runs and drawings gave, to repeat only those that changed."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable, Iterable
from dataclasses import astuple
from pathlib import Path

from generator.figure import figure
from generator.protocol import Answer
from generator.runner import Runner
from generator.snippet import Snippet
from generator.source import read_source
from generator.texts import TimelineTexts
from generator.trace import Trace
from generator.verify import verify

FOLDER = Path(".cache")
"""Below the root of the tree; safe to delete at any time."""


class Store:
    """A folder of texts, each under what it depends on.

    That is the Python and the whole of this package: a list of the modules that matter
    would be forgotten one day, and a cold build takes seconds.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._tool = "\0".join([sys.version, *map(read_source, modules())])

    def record(self, *parts: str) -> Path:
        """The file of what depends on ``parts``, whether it is there or not."""
        text = "\0".join([self._tool, *parts])
        return self._folder / hashlib.sha256(text.encode()).hexdigest()

    @staticmethod
    def write(record: Path, text: str) -> None:
        """Put the text on record whole, whoever else writes or reads it now."""
        draft = record.with_suffix(f".{os.getpid()}")
        draft.write_text(text, encoding="utf-8")
        draft.replace(record)


def modules() -> list[Path]:
    """The files of this package."""
    return sorted(Path(__file__).parent.glob("*.py"))


def run_all(snippets: Iterable[Snippet], folder: Path) -> dict[str, Answer]:
    """What each snippet did, its Tasks recorded, by its full name.

    Only what went well is kept in ``folder``: what fails is run again.
    """
    store = Store(folder / "runs")
    answers = {}
    with Runner() as runner:
        for snippet in snippets:
            record = store.record(snippet.full_name, snippet.text)
            answer = _read_answer(record)
            if answer is None:
                answer = runner.run(snippet, record=True)
                if verify(snippet, answer) is None:
                    store.write(record, answer.to_json())
            answers[snippet.full_name] = answer
    return answers


def drawer(folder: Path, texts: TimelineTexts) -> Callable[[Trace, int], str]:
    """``figure.figure`` with these texts, of which each drawing is kept."""
    store = Store(folder / "pictures")
    words = "\0".join(astuple(texts))

    def draw(trace: Trace, above: int) -> str:
        record = store.record(trace.to_json(), words, str(above))
        try:
            return record.read_text(encoding="utf-8")
        except (OSError, ValueError):
            html = figure(trace, texts, above=above)
            store.write(record, html)
            return html

    return draw


def _read_answer(record: Path) -> Answer | None:
    """The run on record, or None if there is none that can be read."""
    try:
        return Answer.from_json(record.read_text(encoding="utf-8"))
    except (OSError, ValueError, KeyError, TypeError):
        return None
