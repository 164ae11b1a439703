"""Run snippets, each isolated from the others and from the process that asks."""

from __future__ import annotations

import os
import subprocess
import sys
from types import TracebackType
from typing import Self

from generator.clock import TICK
from generator.protocol import Answer, Request
from generator.snippet import Snippet

LIMIT = 5.0
"""Real seconds that a program may take; on virtual time most take a hundredth."""

GRACE = 2.0
"""Real seconds that the process gets to end by itself."""

CHANGING = (
    "PYTHONASYNCIODEBUG",
    "PYTHONDEVMODE",
    "PYTHONOPTIMIZE",
    "PYTHONWARNINGS",
    "PYTHON_CONTEXT_AWARE_WARNINGS",
    "PYTHON_THREAD_INHERIT_CONTEXT",
)
"""Settings of a contributor's own that change what programs print."""

PAGE = "__page__"
"""Name of the module in which a doctest of a page runs."""


def environment() -> dict[str, str]:
    """This process's own, without what changes what programs print."""
    return {name: os.environ[name] for name in os.environ if name not in CHANGING}


class Runner:
    """A process that runs snippets, one at a time. Use it in a ``with`` statement.

    Another ``seed`` gives objects other hashes and addresses, and so sets another
    order; a program that prints the same under each does not depend on them. With a
    ``tick`` of milliseconds two sleeps of the same length end apart, as they do on a
    machine that is slow.
    """

    def __init__(
        self,
        *,
        fork: bool = hasattr(os, "fork"),
        limit: float = LIMIT,
        seed: int = 0,
        tick: float = TICK,
    ) -> None:
        self._method = "fork" if fork else "spawn"
        self._limit = limit
        self._seed = seed
        self._tick = tick
        self._environment = environment() | {"PYTHONHASHSEED": str(seed)}
        self._server: subprocess.Popen[str] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        frames: TracebackType | None,
    ) -> None:
        if self._server:
            try:
                self._server.communicate(timeout=GRACE)
            except subprocess.TimeoutExpired:
                self._server.kill()
                self._server.communicate()
            self._server = None

    def run(self, snippet: Snippet, *, record: bool = False) -> Answer:
        """Run the snippet's doctest; ``record`` what its Tasks do."""
        program = str(snippet.path.absolute())
        return self._ask(program, snippet.docstring, snippet.name, record=record)

    def run_text(self, text: str) -> Answer:
        """Run a doctest that stands by itself on a page."""
        return self._ask(None, text, PAGE)

    def _ask(
        self, program: str | None, doctest: str, name: str, *, record: bool = False
    ) -> Answer:
        server = self._server = self._server or self._start()
        assert server.stdin is not None
        assert server.stdout is not None
        request = Request(
            program, doctest, name, self._limit, self._seed, self._tick, record
        )
        try:
            server.stdin.write(request.to_json() + "\n")
            server.stdin.flush()
            reply = server.stdout.readline()
        except OSError:
            reply = ""
        if reply:
            return Answer.from_json(reply)
        server.kill()
        self._server = None
        detail = f"it ended the process that ran it (exit status {server.wait()})"
        return Answer(ended="died", detail=detail)

    def _start(self) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", "generator.sandbox", self._method],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env=self._environment,
        )
