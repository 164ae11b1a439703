"""How fast Lighthouse finds the site on a phone with a slow processor and network.

Run ``python -m tests.benchmarks.lighthouse`` on a machine that does nothing else. It
prints points of 100 for performance: the median of some runs, and all of them, never
asserted. The project's aim is 95.
"""

from __future__ import annotations

import functools
import http.server
import statistics
import tempfile
import threading
from pathlib import Path

from tests.auditors import audited
from tests.conftest import CHROMIUM, FLAGS, find_command
from tests.hosted import Hosted
from tests.test_lighthouse import PAGES
from tests.trees import ROOT, build

RUNS = 3


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        done = build(ROOT, Path(folder))
        assert done.returncode == 0, done.stderr
        handler = functools.partial(Hosted, directory=folder)
        with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            for path in PAGES:
                measure(f"http://127.0.0.1:{server.server_port}/{path}", path)
            server.shutdown()


def measure(url: str, path: str) -> None:
    chromium = find_command("Chromium", CHROMIUM)
    points = [
        audited(url, chromium, FLAGS, ["performance"])["categories"]["performance"]
        for _ in range(RUNS)
    ]
    shown = sorted(round(100 * one["score"]) for one in points)
    print(f"{statistics.median(shown):3} {shown}  /{path}", flush=True)


if __name__ == "__main__":
    main()
