"""How long from saving a page to its new HTML, against plain Material.

Run ``python -m tests.benchmarks.serve``: today's size, then ten times as many pages and
snippets. Ratios of one run, never asserted.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path

from tests.serving import served, wait_for, wait_until_said
from tests.trees import copy, expanded, report

ROUNDS = {1: 7, 10: 1}
LIMIT = 1200
"""Real seconds to wait for a page where there is ten times as much to build."""

REBUILT = "Reloading browsers"
"""What MkDocs says after it has built the whole site again."""

LESSON = "learn/two-tasks-at-once/"


def save(root: Path, address: str, number: int) -> float:
    """Seconds from saving a changed word to the page that shows it."""
    page = root / "docs/en/learn/two-tasks-at-once.md"
    word = f"saved{number}"
    page.write_text(page.read_text() + f"\n{word}\n")
    start = time.perf_counter()
    wait_for(address + LESSON, word, LIMIT)
    return time.perf_counter() - start


def saves(root: Path, times: int) -> float:
    """Median seconds of a save; a page is there before the last one is built."""
    log = root / "said.txt"
    costs = []
    with served(root, LIMIT, log) as address:
        for number in range(ROUNDS[times]):
            costs.append(save(root, address, number))
            wait_until_said(log, REBUILT, number + 1, LIMIT)
    return statistics.median(costs)


def measure(folder: Path, times: int) -> dict[str, float]:
    root = copy(folder / f"tree-{times}", times)
    return {"plain": saves(expanded(root), times), "this": saves(root, times)}


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        sizes = {times: measure(Path(folder), times) for times in ROUNDS}
    for times, cost in sizes.items():
        report(
            {
                f"{times:2} x: plain Material, seconds from saving to HTML": (
                    cost["plain"]
                ),
                f"{times:2} x: this site / plain Material": (
                    cost["this"] / cost["plain"]
                ),
            }
        )


if __name__ == "__main__":
    main()
