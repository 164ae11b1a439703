"""The site's own search finds the right page first, in a browser."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from generator.search_index import own_tags
from generator.surface import NAMES

TESTS = Path(__file__).resolve().parent
DOCS = TESTS.parent / "docs" / "en"

PAGES = {
    "task": ("task/", "task-cancel/", "task-inside/"),
    "create": ("create/", "groups-and-timeouts/"),
    "wait": ("waiting/", "groups-and-timeouts/"),
    "run": ("running/",),
    "inspect": ("inspecting/",),
    "errors": ("exceptions/", "queues/"),
    "future": ("futures/",),
    "schedule": ("callbacks/",),
    "threads": ("threads/",),
    "sync": ("queues/", "locks/"),
}
"""Where a name is looked up, by its group; below ``reference/``."""


def queries() -> Iterator[tuple[str, tuple[str, ...]]]:
    """What is typed, and the pages of which one must come first."""
    words = tomllib.loads((TESTS / "searches.toml").read_text(encoding="utf-8"))
    for query, page in words.items():
        yield query, (page,)
    for name in NAMES:
        yield name.shown, tuple(f"reference/{page}" for page in PAGES[name.group])
    told = tomllib.loads((TESTS / "messages.toml").read_text(encoding="utf-8"))
    for message in told["message"]:
        page = message["page"].partition(".md")[0]
        yield message["text"], (f"{page}/", *pages_with(message["parts"]))


def pages_with(parts: list[str]) -> Iterator[str]:
    """Lessons and pages of the catalogue that hold the message, or lead to it."""
    for page in (*DOCS.glob("learn/*.md"), *DOCS.glob("reference/messages*.md")):
        text = page.read_text(encoding="utf-8")
        if all(part in text for part in parts):
            yield f"{page.parent.name}/{page.stem}/"


QUERIES: dict[str, set[str]] = {}
for _query, _pages in queries():
    QUERIES.setdefault(_query, set()).update(_pages)


@pytest.fixture(scope="module")
def search(browser: Any, address: str) -> Iterator[Any]:
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    page.goto(address)
    page.keyboard.press("/")
    page.locator(".md-search-result__meta").wait_for()
    yield page
    page.close()


def first(search: Any, query: str) -> str:
    """Path of the page that comes first, below the site's address."""
    results = search.locator(".md-search-result__list")
    results.evaluate("list => { for (const one of list.children) one.id = 'old' }")
    field = search.locator(".md-search__input")
    field.fill(query)  # as if it were pasted
    link = results.locator("> li:not(#old) a").first
    link.wait_for(state="attached")
    return urlsplit(link.evaluate("link => link.href")).path.lstrip("/")


@pytest.mark.parametrize("query", QUERIES)
def test_first(search: Any, query: str) -> None:
    assert first(search, query) in QUERIES[query]


def test_the_section_of_a_message_stands_unfolded(search: Any) -> None:
    message = "Task was destroyed but it is pending"
    assert first(search, message) == "reference/messages-logged/"
    shown = search.locator(".md-search-result__list > li").first
    links = shown.locator("a:visible")
    assert links.count() == 2
    assert links.last.get_attribute("href").endswith("#destroyed-but-pending")


def test_a_tag_is_that_of_the_section_it_names() -> None:
    page = {"location": "a/", "title": "Errors", "text": "", "tags": ["old", "B: c…"]}
    named = {"location": "a/#b", "title": "<code>B: c&hellip;</code>", "text": ""}
    other = {"location": "a/#d", "title": "D", "text": ""}
    given = [page, {**named, "tags": page["tags"]}, {**other, "tags": page["tags"]}]
    wanted = [{**page, "tags": ["old"]}, {**named, "tags": ["B: c…"]}, other]
    assert own_tags(given) == wanted


def test_there_are_enough() -> None:
    assert len(QUERIES) >= 100
