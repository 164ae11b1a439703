"""On paper: the cheat sheet fits on one sheet, and a lesson has its pictures."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.reader import LESSON

LAY_OUT = """for (const one of document.querySelectorAll(".timeline-picture svg")) {
  one.style.contentVisibility = "visible";
}"""


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_one_sheet(page: Any, address: str, paper: str) -> None:
    page.goto(f"{address}reference/cheat-sheet/")
    printed = page.pdf(format=paper, prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 1


def test_pictures_that_nobody_has_come_near_are_printed(
    page: Any, address: str
) -> None:
    page.goto(address + LESSON)
    printed = page.pdf()
    page.evaluate(LAY_OUT)
    assert len(printed) > 0.9 * len(page.pdf())  # without them it is half of it
