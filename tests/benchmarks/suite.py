"""How the time of the tests grows: today's snippets and pages, then ten times as many.

Run ``python -m tests.benchmarks.suite``. Processor seconds of ``pytest snippets
docs/en``, which runs every program and reads every page; a ratio of one run, never
asserted.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.recording import processor
from tests.trees import ROOT, copy, report

SIZES = (1, 10)


def measure(root: Path) -> float:
    for name in ("tests", "docs/generator"):
        shutil.copytree(ROOT / name, root / name, dirs_exist_ok=True)
    shutil.copy(ROOT / "pyproject.toml", root)
    before = processor()
    subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "snippets", "docs/en"],
        cwd=root,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return processor() - before


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        costs = {
            times: measure(copy(folder / f"tree-{times}", times)) for times in SIZES
        }
    report(
        {
            " 1 x: processor seconds": costs[1],
            "growth from 1 x to 10 x": costs[10] / costs[1],
        }
    )


if __name__ == "__main__":
    main()
