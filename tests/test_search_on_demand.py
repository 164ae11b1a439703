"""Search costs nobody anything who does not search."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.reader import settle


def test_search_is_fetched_when_somebody_types(
    page: Any, address: str, site: Path, asked: list[str]
) -> None:
    page.goto(address)
    settle(page)
    page.keyboard.press("/")
    page.locator(".md-search-result__meta").wait_for()
    assert not [url for url in asked if "documents" in url or "workers" in url]
    page.keyboard.type("cancel")
    page.locator(".md-search-result__item").first.wait_for()
    assert f"{address}search/documents.json" in asked
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
