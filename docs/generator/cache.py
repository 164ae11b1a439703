"""Keep on record what runs and drawings gave, to repeat only those that changed."""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import astuple
from pathlib import Path

from generator.fault import Fault
from generator.figure import figure
from generator.protocol import Answer
from generator.runner import Runner
from generator.snippet import Snippet
from generator.source import read_source, write_whole
from generator.timeline_texts import TimelineTexts
from generator.trace import Trace
from generator.verify import verify

FOLDER = Path(".cache")
"""Below the root of the tree; safe to delete at any time."""

KEPT = 10
"""States of this package, and Pythons, whose runs and drawings stay: a few MB each."""


AT_ONCE = 2
"""Programs that run side by side. It is the same on each machine: in which order a
program goes through a set may depend on what its process ran before."""


class Store:
    """A folder of texts, each under what it depends on.

    That is the Python and the whole of this package (both have a folder): a list of
    the modules that matter would be forgotten one day, and a cold build takes seconds.
    """

    def __init__(self, folder: Path) -> None:
        tool = "\0".join([sys.version, *map(read_source, modules())])
        self._folder = folder / _digest(tool)
        with _writing(folder):
            self._folder.mkdir(parents=True, exist_ok=True)
            os.utime(self._folder)
        forget_oldest(folder, KEPT)

    def record(self, *parts: str) -> Path:
        """The file of what depends on ``parts``, whether it is there or not."""
        return self._folder / _digest("\0".join(parts))

    def text(self, make: Callable[[], str], *parts: str) -> str:
        """What is on record of ``parts``; made, and kept, if nothing can be read."""
        record = self.record(*parts)
        try:
            return record.read_text(encoding="utf-8")
        except (OSError, ValueError):
            text = make()
            self.keep(record, text)
            return text

    def keep(self, record: Path, text: str) -> None:
        """Write what a record holds from now on."""
        with _writing(self._folder):
            write_whole(record, text)


@contextmanager
def _writing(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise Fault(
            folder,
            1,
            f"nothing can be kept in this folder: {error.strerror}",
            f"delete {FOLDER}, or make it yours to write",
        ) from error


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def forget_oldest(parent: Path, kept: int) -> None:
    """Delete the folders that were used longest ago, but for so many."""
    folders = [one for one in parent.iterdir() if one.name[0] != "." and one.is_dir()]
    if len(folders) > kept:
        with suppress(OSError):  # another build may do the same
            folders.sort(key=lambda folder: folder.stat().st_mtime)
            for folder in folders[:-kept]:
                shutil.rmtree(folder, ignore_errors=True)


def modules() -> list[Path]:
    """The files of this package."""
    return sorted(Path(__file__).parent.glob("*.py"))


def run_all(snippets: Sequence[Snippet], folder: Path) -> dict[str, Answer]:
    """What each snippet did, its Tasks recorded, by its full name.

    Only what went well is kept in ``folder``: what fails is run again.
    """
    store = Store(folder / "runs")
    parts = [snippets[number::AT_ONCE] for number in range(AT_ONCE)]
    answers = {}
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for part in pool.map(lambda part: _run_one_by_one(part, store), parts):
            answers.update(part)
    return answers


def _run_one_by_one(snippets: Sequence[Snippet], store: Store) -> dict[str, Answer]:
    answers = {}
    with Runner() as runner:
        for snippet in snippets:
            record = store.record(snippet.full_name, snippet.text)
            answer = _read_answer(record)
            if answer is None:
                answer = runner.run(snippet, record=True)
                if verify(snippet, answer) is None:
                    store.keep(record, answer.to_json())
            answers[snippet.full_name] = answer
    return answers


def drawer(folder: Path, texts: TimelineTexts) -> Callable[[Trace, int], str]:
    """``figure.figure`` with these texts, of which each drawing is kept."""
    store = Store(folder / "pictures")
    words = "\0".join(astuple(texts))

    def draw(trace: Trace, above: int) -> str:
        return store.text(
            lambda: figure(trace, texts, above=above),
            *(trace.to_json(), words, str(above)),
        )

    return draw


def _read_answer(record: Path) -> Answer | None:
    """The run on record, or None if there is none that can be read."""
    try:
        return Answer.from_json(record.read_text(encoding="utf-8"))
    except (OSError, ValueError, KeyError, TypeError):
        return None
