"""Serve a tree as a contributor does, and wait for what its pages show."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

LIMIT = 90
"""Real seconds to wait for a page; where all is built first, some twenty pass."""


@contextlib.contextmanager
def served(root: Path, limit: float = LIMIT, log: Path | None = None) -> Iterator[str]:
    """Run ``mkdocs serve`` in ``root``; give the address of its home page.

    What it says goes to ``log``.
    """
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with (log or Path(os.devnull)).open("wb") as said:
        server = subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{port}"],
            cwd=root,
            stdout=said,
            stderr=said,
            start_new_session=True,
        )
    try:
        address = f"http://127.0.0.1:{port}/tasks/"
        wait_for(address, "asyncio Tasks by Example", limit)
        yield address
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait()


def wait_for(address: str, text: str, limit: float = LIMIT) -> str:
    """Return the page at ``address`` as soon as it holds ``text``."""
    end = time.monotonic() + limit
    while time.monotonic() < end:
        with contextlib.suppress(OSError), urllib.request.urlopen(address) as page:
            if text in (html := page.read().decode()):
                return html
        time.sleep(0.02)
    raise TimeoutError(f"{address} never shows {text!r}")


def wait_until_said(log: Path, words: str, count: int, limit: float = LIMIT) -> None:
    """Wait until the server has said that so many times."""
    end = time.monotonic() + limit
    while (said := log.read_text(encoding="utf-8")).count(words) < count:
        if time.monotonic() > end:
            raise TimeoutError(f"{words!r} is not said {count} times: {said}")
        time.sleep(0.02)
