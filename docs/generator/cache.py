"""Run snippets whose last run is not on record, and keep what each did."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable
from pathlib import Path

from generator.protocol import Answer
from generator.runner import Runner
from generator.snippet import Snippet

FOLDER = Path(".cache") / "runs"
"""Below the root of the tree; safe to delete at any time."""


def run_all(snippets: Iterable[Snippet], folder: Path) -> dict[str, Answer]:
    """What each snippet did, by its full name.

    A run is on record in ``folder`` under what it depends on: the snippet's text,
    the code that runs it, and the Python.
    """
    folder.mkdir(parents=True, exist_ok=True)
    tool = _tool()
    answers = {}
    with Runner() as runner:
        for snippet in snippets:
            digest = hashlib.sha256(f"{tool}\0{snippet.text}".encode()).hexdigest()
            record = folder / f"{digest}.json"
            if record.exists():
                answer = Answer.from_json(record.read_text(encoding="utf-8"))
            else:
                answer = runner.run(snippet)
                record.write_text(answer.to_json(), encoding="utf-8")
            answers[snippet.full_name] = answer
    return answers


def _tool() -> str:
    """What a run depends on besides the snippet."""
    here = Path(__file__).parent
    sources = ((here / name).read_text() for name in ("clock.py", "sandbox.py"))
    return "\0".join([sys.version, *sources])
