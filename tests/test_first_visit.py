"""What the first visit of a page costs: requests, bytes, shifts of its layout."""

from __future__ import annotations

import functools
import gzip
from pathlib import Path
from typing import Any

import pytest

from tests.reader import settle
from tests.trees import addresses

REQUESTS = 10
LIMIT, LONG_LIMIT = 90_000, 100_000
"""Bytes, as a host sends them with gzip. Some 50,000 of them are the theme's; what a
page has of its own are its pictures, for the most part."""

LONG = ("learn/build-a-crawler/", "learn/wait-for-many-tasks/")
"""Lessons of twenty programs, which stay together."""

LISTS = ("examples/", "reference/names/")
"""Pages that list all there is: longer than a page that answers one question."""

PLAYGROUND = "playground/"
"""An application: it fetches its editor at once."""

PIXEL = 0.001
"""A shift that nobody sees: what a font's last pixel may do."""

SHIFTED = """() => new Promise((resolve) => {
  const told = (entry) => `${entry.value.toFixed(4)} ` +
    entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 80) ?? node?.data);
  const found = [];
  new PerformanceObserver((list) => {
    for (const one of list.getEntries()) found.push([one.value, told(one)]);
  }).observe({ type: "layout-shift", buffered: true });
  setTimeout(() => resolve(found), 100);
})"""
"""Each shift of the layout so far: how large it is, and what has moved."""

Shifts = list[tuple[float, str]]


def visit(browser: Any, address: str) -> tuple[dict[str, int], Shifts]:
    """Compressed size of all that the page asks for, and how its layout shifts."""
    context = browser.new_context(viewport={"width": 360, "height": 800})
    page = context.new_page()
    responses = []
    page.on("response", lambda one: responses.append(one))
    page.goto(address)
    settle(page)
    shifts = page.evaluate(SHIFTED)
    sizes = {one.url: compressed(one.body()) for one in responses}
    context.close()
    return sizes, shifts


def total(shifts: Shifts) -> float:
    return sum(size for size, _ in shifts)


@functools.cache
def compressed(body: bytes) -> int:
    return len(gzip.compress(body, 6))


@pytest.mark.parametrize("path", sorted({*addresses()} - {PLAYGROUND}))
def test_first_visit_is_light(browser: Any, address: str, path: str) -> None:
    sizes, shifts = visit(browser, address + path)
    listed = {url.removeprefix(address): size for url, size in sizes.items()}
    assert len(sizes) <= REQUESTS, listed
    if path not in LISTS:
        limit = LONG_LIMIT if path in LONG else LIMIT
        assert sum(sizes.values()) <= limit, listed
    assert total(shifts) < PIXEL, shifts


def test_the_playground_hardly_moves_while_it_loads(browser: Any, address: str) -> None:
    _, shifts = visit(browser, address + PLAYGROUND)
    assert total(shifts) < 0.05, shifts


def test_what_is_left_out_is_there() -> None:
    assert {*LONG, *LISTS, PLAYGROUND} <= {*addresses()}


def test_search_is_fetched_when_somebody_types(
    page: Any, address: str, site: Path
) -> None:
    asked: list[str] = []
    page.on("request", lambda one: asked.append(one.url.removeprefix(address)))
    page.goto(address)
    settle(page)
    page.keyboard.press("/")
    page.locator(".md-search-result__meta").wait_for()
    assert not [url for url in asked if "documents" in url or "workers" in url]
    page.keyboard.type("cancel")
    page.locator(".md-search-result__item").first.wait_for()
    assert "search/documents.json" in asked
    assert (site / "search/documents.json").is_file()


def test_search_tries_again_when_it_could_not_be_fetched(
    page: Any, address: str
) -> None:
    page.route("**/documents.json", lambda route: route.abort())
    page.goto(address)
    page.keyboard.press("/")
    page.keyboard.type("cancel")
    page.wait_for_timeout(500)
    assert page.locator(".md-search-result__item").count() == 0
    page.unroute("**/documents.json")
    page.keyboard.type("l")
    page.locator(".md-search-result__item").first.wait_for()
