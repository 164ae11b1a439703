"""The cheat sheet fits on one sheet of paper."""

from __future__ import annotations

import re
from typing import Any

import pytest


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_one_sheet(page: Any, address: str, paper: str) -> None:
    page.goto(f"{address}reference/cheat-sheet/")
    printed = page.pdf(format=paper, prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 1
