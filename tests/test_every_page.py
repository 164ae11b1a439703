"""On no page is anything wrong that a browser can see.

With all unfolded, in both schemes, on a phone and on a wide screen: axe-core finds
nothing, the policy refuses nothing, the browser complains of nothing, and nobody else
is asked for anything.
"""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from tests.axe import ALL, COLOURS, SCHEMES, SIZES, violations
from tests.reader import UNFOLD
from tests.trees import addresses

STEP = "for (const one of document.querySelectorAll('.timeline-start')) one.click()"
GUESS = """
for (const line of document.querySelectorAll(".predict-pool button")) line.click();
for (const field of document.querySelectorAll(".predict textarea")) {
  field.value = "no";
  field.dispatchEvent(new Event("input"));
}
for (const check of document.querySelectorAll(".predict-check")) check.click();
"""
STEPPED = """() => document.querySelectorAll(".timeline-controls").length
  === document.querySelectorAll("figure.timeline").length"""


@pytest.fixture(scope="module")
def known() -> dict[str, list[str]]:
    """What is in order, of each scheme: all pages have the same style sheets."""
    return {scheme: [] for scheme in SCHEMES}


@pytest.mark.parametrize("path", addresses())
def test_nothing_is_wrong(
    page: Any,
    address: str,
    known: dict[str, list[str]],
    refused: list[str],
    complaints: list[str],
    asked: list[str],
    path: str,
) -> None:
    page.emulate_media(color_scheme="light")
    page.goto(address + path)
    page.evaluate(UNFOLD)
    page.evaluate(STEP)
    page.wait_for_function(STEPPED)
    page.evaluate(GUESS)
    found = {}
    for size, scheme in itertools.product(SIZES, SCHEMES):
        page.set_viewport_size(SIZES[size])
        page.emulate_media(color_scheme=scheme)
        page.locator(f"body[data-md-color-scheme={SCHEMES[scheme]}]").wait_for()
        options = ALL if scheme == "light" else COLOURS
        found[size, scheme] = violations(page, options, known[scheme])
    assert not any(found.values()), found
    assert (refused, complaints) == ([], [])
    assert [url for url in asked if not url.startswith((address, "data:"))] == []
