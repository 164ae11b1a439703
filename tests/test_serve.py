"""``mkdocs serve`` shows a change soon after it is saved, wherever it is made."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LIMIT = 60
"""Real seconds to wait for a page; a change takes about two."""


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what a build needs."""
    folder = tmp_path_factory.mktemp("tree")
    for name in ("docs", "snippets"):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / name, folder / name, ignore=ignored)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    return folder


@pytest.fixture(scope="module")
def address(tree: Path) -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{port}"],
        cwd=tree,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    base = f"http://127.0.0.1:{port}/tasks/"
    wait_for(base, "asyncio Tasks by Example")
    yield base
    os.killpg(server.pid, signal.SIGTERM)
    server.wait()


def wait_for(address: str, text: str) -> None:
    end = time.monotonic() + LIMIT
    while time.monotonic() < end:
        with contextlib.suppress(OSError), urllib.request.urlopen(address) as page:
            if text in page.read().decode():
                return
        time.sleep(0.1)
    pytest.fail(f"{address} never shows {text!r}")


@pytest.mark.parametrize(
    ("file", "old", "new", "page"),
    [
        ("docs/en/index.md", "Five lessons.", "Five good lessons.", ""),
        ("docs/en/texts.toml", '"Output"', '"It prints"', ""),
        (
            "docs/theme/assets/site.css",
            "/* Colours",
            "/* New colours",
            "assets/site.css",
        ),
        ("snippets/index/glance.py", "waits", "is waiting", ""),
    ],
)
def test_saved_change(
    file: str, old: str, new: str, page: str, tree: Path, address: str
) -> None:
    path = tree / file
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))
    wait_for(address + page, new.strip('"'))
