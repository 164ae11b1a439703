"""How long from saving a page to its new HTML, against plain Material.

Run ``python -m tests.benchmarks.serve``. A ratio of one run, never asserted.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path

from tests.serving import served, wait_for
from tests.trees import copy, expanded, report

ROUNDS = 7
LESSON = "learn/two-tasks-at-once/"


def save(root: Path, address: str, number: int) -> float:
    """Seconds from saving a changed word to the page that shows it."""
    page = root / "docs/en/learn/two-tasks-at-once.md"
    word = f"saved{number}"
    page.write_text(page.read_text() + f"\n{word}\n")
    start = time.perf_counter()
    wait_for(address + LESSON, word)
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
