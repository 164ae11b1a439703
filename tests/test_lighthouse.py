"""Lighthouse, on a phone, has nothing to say against a page of each kind.

How fast they are is measured by ``python -m tests.benchmarks.lighthouse``.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.auditors import audited, auditor
from tests.hosted import hosted

PAGES = (
    "",
    "learn/two-tasks-at-once/",
    "howto/limit-concurrency/",
    "explain/who-keeps-a-task-alive/",
    "reference/task/",
    "exercises/",
    "playground/",
)
"""The home page, one of each section, and the Playground."""

CATEGORIES = ("accessibility", "best-practices", "seo", "agentic-browsing")
AT_ONCE = 2
"""Pages at a time: Lighthouse waits most of its time."""

FAULTS = {
    "image-alt": ("<h1", '<img src="assets/logo.svg"><h1'),
    "html-has-lang": ('<html lang="en"', "<html"),
    "meta-description": ('<meta name="description"', '<meta name="nothing"'),
}
"""Audits, and what a page must not have."""


def lost(url: str) -> set[str]:
    """The audits in which the page loses points."""
    report = audited(url, CATEGORIES)
    assert [*report["categories"]] == [*CATEGORIES]
    return {
        one["id"]
        for category in report["categories"].values()
        for one in category["auditRefs"]
        if one["weight"] and report["audits"][one["id"]]["score"] not in (1, None)
    }


@pytest.fixture(scope="module")
def losses(address: str) -> Iterator[dict[str, Future[set[str]]]]:
    auditor("lighthouse")  # installed once, before several ask for it
    with ThreadPoolExecutor(AT_ONCE) as pool:
        yield {path: pool.submit(lost, address + path) for path in PAGES}


@pytest.mark.browser
@pytest.mark.parametrize("path", PAGES)
def test_a_page_has_every_point(losses: dict[str, Future[set[str]]], path: str) -> None:
    assert losses[path].result() == set()


@pytest.mark.browser
def test_points_can_be_lost(site: Path, tmp_path: Path) -> None:
    copied = shutil.copytree(site, tmp_path / "site")
    page = copied / "index.html"
    html = page.read_text(encoding="utf-8")
    for old, new in FAULTS.values():
        assert old in html
        html = html.replace(old, new, 1)
    page.write_text(html, encoding="utf-8")
    with hosted(copied) as address:
        assert lost(address) >= set(FAULTS)
