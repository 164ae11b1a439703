"""A lesson by keyboard alone: skip, search, copy, run, step, and see the focus."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reader import LESSON, UNFOLD

MANY = 400
"""Presses of Tab that lead through a lesson."""

A_LOOK = 500
"""Milliseconds that a person takes at least before the next key."""

FOCUSED = """() => {
  const { activeElement } = document;
  const { top, bottom } = activeElement.getBoundingClientRect();
  // The theme hides its switches, and marks the label behind them.
  const hidden = activeElement.matches(".md-option");
  const style = getComputedStyle(
    hidden ? activeElement.nextElementSibling : activeElement
  );
  return {
    seen: bottom > 0 && top < innerHeight,
    marked: style.outlineStyle !== "none" || style.boxShadow !== "none" ||
      activeElement.matches("input[type=text], textarea"), // they have a caret
    what: activeElement.outerHTML.slice(0, 120),
  };
}"""


@pytest.fixture
def opened(page: Any, address: str) -> Any:
    page.goto(address + LESSON)
    page.locator(".run-bar").first.wait_for()
    return page


def tab_to(page: Any, selector: str) -> Any:
    """Press Tab until what ``selector`` says has the focus."""
    for _ in range(MANY):
        page.keyboard.press("Tab")
        if page.evaluate("(one) => document.activeElement.matches(one)", selector):
            return page.locator(":focus")
    raise AssertionError(f"Tab never leads to {selector}")


def test_the_first_key_skips_to_the_content(opened: Any) -> None:
    opened.keyboard.press("Tab")
    focused = opened.locator(":focus")
    assert focused.inner_text() == "Skip to content"
    assert focused.is_visible()
    opened.keyboard.press("Enter")
    assert opened.url.endswith("#two-tasks-at-once")
    opened.keyboard.press("Tab")
    inside = "document.querySelector('.md-content').contains(document.activeElement)"
    assert opened.evaluate(inside)


def test_search_by_keyboard(opened: Any) -> None:
    opened.keyboard.press("/")
    opened.keyboard.type("cancel a task")
    opened.locator(".md-search-result__item").first.wait_for()
    opened.wait_for_timeout(A_LOOK)  # what is found for the last letter comes last
    opened.keyboard.press("ArrowDown")
    opened.keyboard.press("Enter")
    opened.wait_for_url("**/learn/cancel-a-task/**")


def test_search_closes_with_escape(opened: Any) -> None:
    opened.keyboard.press("/")
    opened.locator("[data-md-toggle=search]:checked").wait_for(state="attached")
    opened.keyboard.press("Escape")
    opened.locator("[data-md-toggle=search]:not(:checked)").wait_for(state="attached")


def test_copy_by_keyboard(opened: Any) -> None:
    tab_to(opened, ".example-program button")
    opened.keyboard.press("Enter")
    opened.locator(".md-dialog--active").wait_for()
    copied = opened.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("import asyncio\nimport time\n")


@pytest.mark.usefixtures("compiled")
def test_run_by_keyboard(opened: Any) -> None:
    tab_to(opened, ".run-run")
    opened.keyboard.press("Enter")
    status = opened.locator(".run-status").first
    status.filter(has_text="Ended well").wait_for()
    bar = opened.locator(".run-bar").first
    assert bar.evaluate("(one) => one.contains(document.activeElement)")


def test_step_by_keyboard(opened: Any) -> None:
    tab_to(opened, ".timeline-start")
    opened.keyboard.press("Enter")
    controls = opened.locator(".timeline-controls").first
    controls.wait_for()
    number = controls.locator(".timeline-number")
    before = number.inner_text()
    opened.keyboard.press("ArrowRight")
    assert number.inner_text() != before
    tab_to(opened, ".timeline-close")
    opened.keyboard.press("Enter")
    controls.wait_for(state="detached")
    assert opened.locator(":focus.timeline-start").count() == 1


@pytest.mark.parametrize("width", [360, 1440])
def test_the_focus_is_always_seen(opened: Any, width: int) -> None:
    """Through the whole lesson, with its pictures' lists and hints unfolded."""
    opened.set_viewport_size({"width": width, "height": 800})
    opened.evaluate(UNFOLD)
    opened.evaluate("scrollTo(0, 0)")
    stops = set()
    for _ in range(MANY):
        opened.keyboard.press("Tab")
        found = opened.evaluate(FOCUSED)
        if found["what"].startswith("<body"):
            break
        stops.add(found["what"])
        assert found["seen"], found["what"]
        assert found["marked"], found["what"]
    assert len(stops) > 30
