"""axe-core finds nothing on any page, its pictures unfolded and stepped through."""

from __future__ import annotations

from typing import Any

import pytest
from generator.tree import load_tree

from tests.trees import ROOT

axe = pytest.importorskip(
    "axe_playwright_python.base", reason='no axe-core: pip install -e ".[ci]"'
)

UNFOLD = "for (const one of document.querySelectorAll('details')) one.open = true"
STEP = "for (const one of document.querySelectorAll('.timeline-start')) one.click()"
STEPPED = """document.querySelectorAll(".timeline-controls").length
  === document.querySelectorAll("figure.timeline").length"""
CHECK = "axe.run({resultTypes: ['violations']}).then((found) => found.violations)"


def addresses() -> list[str]:
    """The address of each page, below the site's own."""
    tree = load_tree(ROOT)
    names = (page.path.relative_to(tree.docs).with_suffix("") for page in tree.pages)
    return ["" if name.name == "index" else f"{name.as_posix()}/" for name in names]


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
    page.evaluate(axe.AXE_SCRIPT)
    found = {
        (one["id"], node["html"][:200], node["failureSummary"])
        for one in page.evaluate(CHECK)
        for node in one["nodes"]
    }
    page.close()
    assert found == set()
