"""axe-core finds nothing on any page, nor in what a reader opens there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.reader import LESSON, UNFOLD, publish
from tests.trees import addresses

axe = pytest.importorskip(
    "axe_playwright_python.base", reason='no axe-core: pip install -e ".[ci]"'
)

STEP = "for (const one of document.querySelectorAll('.timeline-start')) one.click()"
GUESS = """
for (const line of document.querySelectorAll(".predict-pool button")) line.click();
for (const field of document.querySelectorAll(".predict textarea")) {
  field.value = "no";
  field.dispatchEvent(new Event("input"));
}
for (const check of document.querySelectorAll(".predict-check")) check.click();
"""
WIDE, NARROW = {"width": 1440, "height": 900}, {"width": 360, "height": 900}
SCHEMES = {"light": "default", "dark": "slate"}
"""What a system asks for, and what the theme calls it."""

STEPPED = """() => document.querySelectorAll(".timeline-controls").length
  === document.querySelectorAll("figure.timeline").length"""
EVERYTHING = "resultTypes: ['violations']"
COLOURS = f"{EVERYTHING}, runOnly: ['color-contrast', 'link-in-text-block']"
"""What may differ between light and dark."""


def violations(page: Any, options: str = EVERYTHING) -> set[tuple[str, str, str]]:
    """What axe finds: its rule, the element, and what to do."""
    page.evaluate(axe.AXE_SCRIPT)
    return {
        (one["id"], node["html"][:200], node["failureSummary"])
        for one in page.evaluate(f"axe.run({{{options}}}).then((it) => it.violations)")
        for node in one["nodes"]
    }


@pytest.mark.parametrize("path", addresses())
def test_a_page(browser: Any, address: str, path: str) -> None:
    page = browser.new_page(viewport=WIDE, color_scheme="light")
    page.goto(address + path)
    page.evaluate(UNFOLD)
    page.evaluate(STEP)
    page.wait_for_function(STEPPED)
    page.evaluate(GUESS)
    found = {}
    for size in (WIDE, NARROW):
        page.set_viewport_size(size)
        for scheme, shown in SCHEMES.items():
            page.emulate_media(color_scheme=scheme)
            page.locator(f"body[data-md-color-scheme={shown}]").wait_for()
            options = EVERYTHING if scheme == "light" else COLOURS
            found[size["width"], scheme] = violations(page, options)
    page.close()
    assert not any(found.values()), found


@pytest.fixture(params=SCHEMES)
def narrow(request: pytest.FixtureRequest, browser: Any) -> Iterator[Any]:
    """A page on a phone, in each scheme."""
    page = browser.new_page(viewport=NARROW, color_scheme=request.param)
    yield page
    page.close()


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_search(narrow: Any, address: str, size: dict[str, int]) -> None:
    narrow.set_viewport_size(size)
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
