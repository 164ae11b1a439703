"""Run snippets whose last run is not on record, and keep what each did."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterable
from pathlib import Path

from generator.protocol import Answer
from generator.runner import Runner
from generator.snippet import Snippet
from generator.verify import verify

FOLDER = Path(".cache") / "runs"
"""Below the root of the tree; safe to delete at any time."""

SOURCES = ("clock.py", "protocol.py", "runner.py", "sandbox.py")
"""What decides, besides the snippet and the Python, what a run does."""


def run_all(snippets: Iterable[Snippet], folder: Path) -> dict[str, Answer]:
    """What each snippet did, by its full name.

    A run is on record in ``folder`` under what it depends on. Only what went well is
    kept: what fails is run again.
    """
    folder.mkdir(parents=True, exist_ok=True)
    tool = _tool()
    answers = {}
    with Runner() as runner:
        for snippet in snippets:
            parts = (tool, snippet.full_name, snippet.text)
            digest = hashlib.sha256("\0".join(parts).encode()).hexdigest()
            record = folder / f"{digest}.json"
            answer = _read(record)
            if answer is None:
                answer = runner.run(snippet)
                if verify(snippet, answer) is None:
                    _write(record, answer)
            answers[snippet.full_name] = answer
    return answers


def _read(record: Path) -> Answer | None:
    """The run on record, or None if there is none that can be read."""
    try:
        return Answer.from_json(record.read_text(encoding="utf-8"))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write(record: Path, answer: Answer) -> None:
    """Put the run on record whole, whoever else writes or reads it now."""
    draft = record.with_suffix(f".{os.getpid()}")
    draft.write_text(answer.to_json(), encoding="utf-8")
    draft.replace(record)


def _tool() -> str:
    here = Path(__file__).parent
    sources = ((here / name).read_text(encoding="utf-8") for name in SOURCES)
    return "\0".join([sys.version, *sources])
