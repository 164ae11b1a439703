"""How long from saving a page to its new HTML, against plain Material.

Run ``python tests/benchmarks/serve.py``. A ratio of one run, never asserted.
"""

from __future__ import annotations

import contextlib
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

from trees import copy, expanded, report

ROUNDS = 7
LIMIT = 120
"""Seconds to wait for a server or a page."""


@contextlib.contextmanager
def served(root: Path) -> Iterator[str]:
    """Serve the site of ``root``; give the address of one lesson."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{port}"],
        cwd=root,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
    )
    try:
        address = f"http://127.0.0.1:{port}/tasks/learn/two-tasks-at-once/"
        wait_for(address, "Two Tasks")
        yield address
    finally:
        server.terminate()
        server.wait()


def wait_for(address: str, text: str) -> None:
    end = time.monotonic() + LIMIT
    while time.monotonic() < end:
        with contextlib.suppress(OSError), urllib.request.urlopen(address) as page:
            if text in page.read().decode():
                return
        time.sleep(0.02)
    raise TimeoutError(address)


def save(root: Path, address: str, number: int) -> float:
    """Seconds from saving a changed word to the page that shows it."""
    page = root / "docs/en/learn/two-tasks-at-once.md"
    word = f"saved{number}"
    page.write_text(page.read_text() + f"\n{word}\n")
    start = time.perf_counter()
    wait_for(address, word)
    return time.perf_counter() - start


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = copy(Path(folder) / "tree")
        plain = expanded(root)
        times: dict[str, list[float]] = {"plain": [], "this": []}
        with served(plain) as plain_address, served(root) as address:
            for number in range(ROUNDS):
                times["plain"].append(save(plain, plain_address, number))
                times["this"].append(save(root, address, number))
    median = {name: statistics.median(found) for name, found in times.items()}
    report(
        {
            "plain Material, seconds from saving to HTML": median["plain"],
            "this site / plain Material": median["this"] / median["plain"],
        }
    )


if __name__ == "__main__":
    main()
