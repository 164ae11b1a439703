"""Lighthouse, on a phone, has nothing to say against a page of each kind.

How fast they are is measured by ``python -m tests.benchmarks.lighthouse``.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.auditors import audited
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
FAULTS = {
    "image-alt": ("<h1", '<img src="assets/logo.svg"><h1'),
    "html-has-lang": ('<html lang="en"', "<html"),
    "meta-description": ('<meta name="description"', '<meta name="nothing"'),
}
"""Audits, and what a page must not have."""


@pytest.fixture(scope="module")
def faulty(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a site whose home page has each of these faults."""
    copied = shutil.copytree(site, tmp_path_factory.mktemp("faulty") / "site")
    page = copied / "index.html"
    html = page.read_text(encoding="utf-8")
    for old, new in FAULTS.values():
        assert old in html
        html = html.replace(old, new, 1)
    page.write_text(html, encoding="utf-8")
    with hosted(copied) as address:
        yield address


@pytest.fixture(scope="module")
def losses(address: str, faulty: str) -> dict[str, set[str]]:
    """The audits in which each page loses points, by its address."""
    urls = [*(address + path for path in PAGES), faulty]
    return dict(zip(urls, map(lost, audited(urls, CATEGORIES)), strict=True))


def lost(report: Any) -> set[str]:
    assert [*report["categories"]] == [*CATEGORIES]
    return {
        one["id"]
        for category in report["categories"].values()
        for one in category["auditRefs"]
        if one["weight"] and report["audits"][one["id"]]["score"] not in (1, None)
    }


@pytest.mark.browser
@pytest.mark.parametrize("path", PAGES)
def test_a_page_has_every_point(
    losses: dict[str, set[str]], address: str, path: str
) -> None:
    assert losses[address + path] == set()


@pytest.mark.browser
def test_points_can_be_lost(losses: dict[str, set[str]], faulty: str) -> None:
    assert losses[faulty] >= set(FAULTS)
