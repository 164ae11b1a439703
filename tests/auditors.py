"""Programs from npm that audit the built site; README's two commands need none."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from generator.cache import FOLDER
from generator.runtime import OPTIONS, Unavailable, run_node

from tests.conftest import CHROMIUM, FLAGS, command
from tests.trees import ROOT

VERSIONS = {"lighthouse": "13.5.0", "vnu-jar": "26.9.27"}


def auditor(name: str) -> Path:
    """The package's folder, installed once; skip the test if it is not to be had."""
    pytest.importorskip("playwright", reason='no audits: pip install -e ".[ci]"')
    folder = ROOT / FOLDER / "auditors" / f"{name}-{VERSIONS[name]}"
    package = folder / "node_modules" / name
    if not package.exists():
        folder.mkdir(parents=True, exist_ok=True)
        wanted = ["--no-save", "--prefix", folder, f"{name}@{VERSIONS[name]}"]
        try:
            run_node("npm", ["install", *OPTIONS.split(), *wanted], folder)
        except Unavailable as unavailable:
            pytest.skip(f"no {name}: {unavailable}")
    return package


def audited(url: str, categories: Sequence[str]) -> Any:
    """What Lighthouse reports of a page, on a phone."""
    if not (chromium := command(CHROMIUM)):
        pytest.skip("no Chromium on this machine")
    script = auditor("lighthouse") / "cli" / "index.js"
    options = {
        "output": "json",
        "chrome-path": chromium,
        "chrome-flags": f"--headless {FLAGS}",
        "only-categories": ",".join(categories),
    }
    given = [f"--{name}={value}" for name, value in options.items()]
    return json.loads(run_node("node", [script, url, "--quiet", *given], ROOT))
