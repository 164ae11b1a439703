"""No page scrolls sideways: on the narrowest phone, and with text twice as large."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reader import UNFOLD
from tests.trees import addresses

NARROW, WIDE = {"width": 320, "height": 640}, {"width": 1280, "height": 900}
TWICE = "document.documentElement.style.fontSize = '250%'"  # the theme's is 125 %

WIDER = """() => {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return [];
  return [...document.querySelectorAll("body *")]
    .filter((one) => one.getBoundingClientRect().right > room + 1)
    .map((one) => one.outerHTML.slice(0, 100)).slice(0, 5);
}"""


@pytest.mark.parametrize("path", addresses())
def test_nothing_is_wider_than_the_screen(
    browser: Any, address: str, path: str
) -> None:
    page = browser.new_page(viewport=NARROW)
    page.goto(address + path)
    page.evaluate(UNFOLD)
    narrow = page.evaluate(WIDER)
    page.set_viewport_size(WIDE)
    page.evaluate(TWICE)
    twice = page.evaluate(WIDER)
    page.close()
    assert (narrow, twice) == ([], [])
