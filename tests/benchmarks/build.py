"""What a build costs, against plain Material on the same pages already expanded.

Run ``python -m tests.benchmarks.build``: today's size, then ten times as many pages
and snippets. Ratios of processor time (children included) in one run, never asserted.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from generator.cache import FOLDER

from tests.benchmarks.recording import processor
from tests.trees import copy, expanded, report

ROUNDS = {1: 5, 10: 3}


def build(root: Path) -> float:
    """Processor seconds of ``mkdocs build`` in ``root``."""
    before = processor()
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet"],
        cwd=root,
        check=True,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
    )
    return processor() - before


def measure(folder: Path, times: int) -> dict[str, float]:
    """Medians of builds at one size, taken in turns."""
    root = copy(folder / f"tree-{times}", times)
    plain = expanded(root)
    costs: dict[str, list[float]] = {"plain": [], "cold": [], "warm": []}
    for _ in range(ROUNDS[times]):
        costs["plain"].append(build(plain))
        for name in ("pictures", "runs"):
            shutil.rmtree(root / FOLDER / name, ignore_errors=True)
        costs["cold"].append(build(root))
        costs["warm"].append(build(root))
    return {name: statistics.median(found) for name, found in costs.items()}


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        sizes = {times: measure(Path(folder), times) for times in ROUNDS}
    for times, cost in sizes.items():
        report(
            {
                f"{times:2} x: plain Material, processor seconds": cost["plain"],
                f"{times:2} x: this build, traces cold / plain": (
                    cost["cold"] / cost["plain"]
                ),
                f"{times:2} x: this build, traces warm / plain": (
                    cost["warm"] / cost["plain"]
                ),
            }
        )
    report(
        {
            f"growth from 1 x to 10 x, {name}": sizes[10][name] / sizes[1][name]
            for name in ("plain", "cold", "warm")
        }
    )


if __name__ == "__main__":
    main()
