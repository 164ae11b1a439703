"""axe-core finds nothing on any page, pictures stepped through, outputs guessed."""

from __future__ import annotations

from typing import Any

import pytest

from tests.trees import addresses

axe = pytest.importorskip(
    "axe_playwright_python.base", reason='no axe-core: pip install -e ".[ci]"'
)

UNFOLD = "for (const one of document.querySelectorAll('details')) one.open = true"
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
CHECK = "axe.run({resultTypes: ['violations']}).then((found) => found.violations)"


def violations(page: Any) -> set[tuple[str, str, str]]:
    """What axe finds: its rule, the element, and what to do."""
    page.evaluate(axe.AXE_SCRIPT)
    return {
        (one["id"], node["html"][:200], node["failureSummary"])
        for one in page.evaluate(CHECK)
        for node in one["nodes"]
    }


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1440])
@pytest.mark.parametrize("path", addresses())
def test_a_page(browser: Any, address: str, path: str, width: int, scheme: str) -> None:
    page = browser.new_page(
        viewport={"width": width, "height": 900}, color_scheme=scheme
    )
    page.goto(address + path)
    page.evaluate(UNFOLD)
    page.evaluate(STEP)
    page.wait_for_function(STEPPED)
    page.evaluate(GUESS)
    found = violations(page)
    page.close()
    assert found == set()
