"""A browser styles each element of a page once while the page opens.

Where it goes over the page again, a slow phone is busy, and no tap is answered.
"""

from __future__ import annotations

from typing import Any

from tests.reader import LESSON, settle

STYLED = "UpdateLayoutTree"
"""What Chromium calls it, with the number of elements that are styled."""

TRACE = {"includedCategories": ["devtools.timeline"]}
MOST = 1.2
"""A second pass would make it two, less what is not shown. Scripts add buttons."""


def test_each_element_is_styled_once(page: Any, address: str) -> None:
    session = page.context.new_cdp_session(page)
    events: list[dict[str, Any]] = []
    ended: list[object] = []
    session.on("Tracing.dataCollected", lambda part: events.extend(part["value"]))
    session.on("Tracing.tracingComplete", lambda end: ended.append(end))
    session.send("Tracing.start", {"traceConfig": TRACE})
    page.goto(address + LESSON)
    settle(page)
    session.send("Tracing.end")
    while not ended:
        page.wait_for_timeout(50)
    passes = [
        one["args"]["elementCount"]
        for one in events
        if one["name"] == STYLED and "elementCount" in one["args"]
    ]
    elements = page.evaluate("document.querySelectorAll('*').length")
    assert elements / 2 < sum(passes) < MOST * elements, passes
