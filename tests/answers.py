"""What runs of the snippets gave, for all tests of a session: each is made once."""

from __future__ import annotations

from pathlib import Path

from generator.cache import Store
from generator.protocol import Answer
from generator.runner import Runner
from generator.snippet import Snippet


class Answers:
    """A folder that the processes of a session share, and who runs what is not there.

    A new session begins with an empty one: no test believes what another Python, or
    another state of the tree, has said.
    """

    def __init__(self, folder: Path, runner: Runner) -> None:
        self._store = Store(folder)
        self._runner = runner

    def of(self, snippet: Snippet, *, record: bool = False) -> Answer:
        """What the snippet gives, with ``record`` also what its Tasks did."""
        return Answer.from_json(
            self._store.text(
                lambda: self._runner.run(snippet, record=record).to_json(),
                *(snippet.full_name, snippet.text, str(record)),
            )
        )
