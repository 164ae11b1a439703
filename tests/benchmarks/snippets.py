"""How fast snippets run: against their own time, and against a process each.

Run ``python -m tests.benchmarks.snippets``. Ratios of one run, never asserted.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable

from generator.runner import Runner
from generator.snippet import read_snippet
from generator.tree import snippet_files

from tests.trees import ROOT, report

ROUNDS = 15
WITHOUT_WAITING = ROOT / "snippets/what-is-a-task/await_makes_no_switch.py"


def seconds(action: Callable[[], object]) -> float:
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def main() -> None:
    snippets = [read_snippet(path) for path in snippet_files(ROOT)]
    snippets = [snippet for snippet in snippets if not snippet.why_not_here]
    with Runner() as runner:
        start = time.perf_counter()
        simulated = sum(runner.run(snippet).elapsed for snippet in snippets)
        wall = time.perf_counter() - start
    one = read_snippet(WITHOUT_WAITING)
    command = [sys.executable, "-m", "doctest", str(one.path)]
    costs: dict[str, list[float]] = {"doctest": [], "fork": [], "spawn": []}
    with Runner() as forking, Runner(fork=False) as spawning:
        forking.run(one)
        spawning.run(one)
        for _ in range(ROUNDS):
            run = lambda: subprocess.run(command, check=True)  # noqa: E731
            costs["doctest"].append(seconds(run))
            costs["fork"].append(seconds(lambda: forking.run(one)))
            costs["spawn"].append(seconds(lambda: spawning.run(one)))
    median = {name: statistics.median(times) for name, times in costs.items()}
    report(
        {
            "snippets": len(snippets),
            "simulated seconds per wall second": simulated / wall,
            "milliseconds for a snippet of the suite": wall / len(snippets) * 1000,
            "cost of a snippet, forked / own doctest process": (
                median["fork"] / median["doctest"]
            ),
            "cost of a snippet, spawned / own doctest process": (
                median["spawn"] / median["doctest"]
            ),
        }
    )


if __name__ == "__main__":
    main()
