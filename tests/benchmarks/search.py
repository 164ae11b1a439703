"""What search costs, against plain Material: today's size, then ten times as much.

Run ``python -m tests.benchmarks.search``. Bytes of what is fetched for it, compressed,
and seconds from the first letter to the first result in Chromium, the index not yet
there. Figures of one run, never asserted.
"""

from __future__ import annotations

import gzip
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from tests.conftest import CHROMIUM, FLAGS, command
from tests.hosted import Compressing, hosted
from tests.reader import settle
from tests.trees import build, copy, expanded, report

SIZES = (1, 10)
ROUNDS = 5
QUERY = "cancel"


def seconds(browser: Any, address: str) -> float:
    """From the first letter typed on the home page to the first result."""
    context = browser.new_context()
    page = context.new_page()
    page.goto(address)
    settle(page)
    page.keyboard.press("/")
    page.locator(".md-search__input").wait_for()
    start = time.perf_counter()
    page.keyboard.type(QUERY)
    page.locator(".md-search-result__item").first.wait_for(timeout=120_000)
    passed = time.perf_counter() - start
    context.close()
    return passed


def index(site: Path) -> int:
    """Bytes of the search index, compressed."""
    files = (site / "search").glob("*.json")
    return sum(len(gzip.compress(file.read_bytes(), 6)) for file in files)


def measure(browser: Any, root: Path, folder: Path) -> tuple[int, float]:
    done = build(root, folder)
    assert done.returncode == 0, done.stderr
    with hosted(folder, Compressing) as address:
        times = [seconds(browser, address) for _ in range(ROUNDS)]
    return index(folder), statistics.median(times)


def main() -> None:
    path = command(CHROMIUM)
    with tempfile.TemporaryDirectory() as name, sync_playwright() as started:
        browser = started.chromium.launch(executable_path=path, args=FLAGS.split())
        folder = Path(name)
        for times in SIZES:
            root = copy(folder / f"tree-{times}", times)
            plain = measure(browser, expanded(root), folder / f"plain-{times}")
            this = measure(browser, root, folder / f"this-{times}")
            report(
                {
                    f"{times:2} x: plain Material, bytes of the index": plain[0],
                    f"{times:2} x: this site / plain Material": this[0] / plain[0],
                    f"{times:2} x: plain Material, seconds to a result": plain[1],
                    f"{times:2} x: this site / plain Material, seconds": (
                        this[1] / plain[1]
                    ),
                }
            )
        browser.close()


if __name__ == "__main__":
    main()
