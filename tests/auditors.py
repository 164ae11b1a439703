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


AUDIT = """\
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const { urls, categories, chromium, flags } = JSON.parse(process.argv[1]);
const { port, kill } = await launch({ chromePath: chromium, chromeFlags: flags });
const options = {
  port,
  onlyCategories: categories,
  disableFullPageScreenshot: true,
  logLevel: "silent",
};
const reports = [];
for (const url of urls) {
  reports.push((await lighthouse(url, options)).lhr);
}
kill();
console.log(JSON.stringify(reports));
"""
"""One page after the other in one process: to begin takes half the time of a page."""


def auditor(name: str) -> Path:
    """The package's folder, installed once; skip the test if it is not to be had."""
    pytest.importorskip("playwright", reason='no audits: pip install -e ".[ci]"')
    folder = ROOT / FOLDER / "auditors" / f"{name}-{VERSIONS[name]}"
    package = folder / "node_modules" / name
    if not package.exists():
        folder.mkdir(parents=True, exist_ok=True)
        wanted = ["--no-save", "--prefix", str(folder), f"{name}@{VERSIONS[name]}"]
        try:
            run_node("npm", ["install", *OPTIONS.split(), *wanted], folder)
        except Unavailable as unavailable:
            pytest.skip(f"no {name}: {unavailable}")
    return package


def audited(urls: Sequence[str], categories: Sequence[str]) -> list[Any]:
    """What Lighthouse reports of each page, on a phone."""
    if not (chromium := command(CHROMIUM)):
        pytest.skip("no Chromium on this machine")
    asked = {
        "urls": urls,
        "categories": categories,
        "chromium": chromium,
        "flags": ["--headless", *FLAGS.split()],
    }
    given = ["--input-type=module", "--eval", AUDIT, json.dumps(asked)]
    return json.loads(run_node("node", given, auditor("lighthouse").parent))
