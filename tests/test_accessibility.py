"""axe-core finds what is planted, and nothing in what a reader opens.

All pages, as they are and with everything unfolded, are in ``test_every_page.py``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.axe import NARROW, SCHEMES, SIZES, violations
from tests.reader import LESSON, UNFOLD, publish

PALE = "(where) => where.forEach((one) => { one.style.color = '#aaa' })"
NAMELESS = """(where) => where.forEach((one) => {
  one.textContent = one.title = "";
  one.removeAttribute("aria-label");
})"""
PLAIN = """(where) => where.forEach((one) => {
  one.style.cssText = "color: #444; text-decoration: none";
})"""
SMALL = """(where) => where.forEach((one) => {
  one.style.cssText = "display: inline-block; overflow: hidden; padding: 0;"
    + " width: 12px; height: 12px; min-width: 0";
})"""
PLANTED = {
    "a pale word in programs": ("pre .k", PALE, "color-contrast"),
    "a pale word of Step by step": ("figure li b", PALE, "color-contrast"),
    "pale titles": (".example-title", PALE, "color-contrast"),
    "links like the text around them": ("article p > a", PLAIN, "link-in-text-block"),
    "one pale link": ("article p a >> nth=-1", PALE, "color-contrast"),
    "buttons without a name": (".run-bar button", NAMELESS, "button-name"),
    "links without a name": (".example-actions a", NAMELESS, "link-name"),
    "buttons too small to hit": (".run-bar button", SMALL, "target-size"),
}
"""What a contributor may break: where, how, and the rule that says so."""


@pytest.mark.parametrize("name", PLANTED)
def test_what_is_planted_is_found(page: Any, address: str, name: str) -> None:
    where, how, rule = PLANTED[name]
    page.emulate_media(color_scheme="light")
    page.goto(address + LESSON)
    page.evaluate(UNFOLD)
    page.locator(".run-bar").first.wait_for()
    page.locator(where).evaluate_all(how)
    assert {found for found, *_ in violations(page)} == {rule}


@pytest.fixture(params=SCHEMES)
def narrow(request: pytest.FixtureRequest, browser: Any) -> Iterator[Any]:
    """A page on a phone, in each scheme."""
    page = browser.new_page(viewport=NARROW, color_scheme=request.param)
    yield page
    page.close()


@pytest.mark.parametrize("size", SIZES)
def test_search(narrow: Any, address: str, size: str) -> None:
    narrow.set_viewport_size(SIZES[size])
    narrow.goto(address + LESSON)
    narrow.keyboard.press("/")
    narrow.keyboard.type("cancel")
    narrow.locator(".md-search-result__item").first.wait_for()
    assert not violations(narrow)


def test_drawer(narrow: Any, address: str) -> None:
    narrow.goto(address + LESSON)
    narrow.locator("header label[for=__drawer]").click()
    narrow.wait_for_timeout(500)  # until it has come in
    assert not violations(narrow)


def test_what_is_not_here(narrow: Any, address: str) -> None:
    publish(narrow, address)
    narrow.goto(f"{address}404.html")
    assert not violations(narrow)
