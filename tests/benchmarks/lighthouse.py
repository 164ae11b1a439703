"""How fast Lighthouse finds the site on a phone with a slow processor and network.

Run ``python -m tests.benchmarks.lighthouse`` on a machine that does nothing else. It
prints points of 100 for performance: the median of some runs, and all of them, never
asserted. The project's aim is 95.
"""

from __future__ import annotations

import statistics
import tempfile
from pathlib import Path

from tests.auditors import audited
from tests.hosted import Compressing, hosted
from tests.test_lighthouse import PAGES
from tests.trees import ROOT, build

RUNS = 3


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        done = build(ROOT, Path(folder))
        assert done.returncode == 0, done.stderr
        with hosted(Path(folder), Compressing) as address:
            for path in PAGES:
                measure(address + path, path)


def measure(url: str, path: str) -> None:
    points = [
        one["categories"]["performance"]["score"]
        for one in audited([url] * RUNS, ["performance"])
    ]
    shown = sorted(round(100 * one) for one in points)
    print(f"{statistics.median(shown):3} {shown}  /{path}", flush=True)


if __name__ == "__main__":
    main()
