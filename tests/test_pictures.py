"""The pictures in a real Chromium: what is written in them fits, at every width."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reader import UNFOLD, height_of

LESSONS = ("two-tasks-at-once", "wait-for-many-tasks", "cancel-a-task")

LABELS = """() =>
[...document.querySelectorAll(".timeline-picture svg")].flatMap((svg) => {
  const bars = [...svg.querySelectorAll("rect.wait")].map((one) =>
    one.getBoundingClientRect());
  return [...svg.querySelectorAll("text.label")].flatMap((label) => {
    const box = label.getBoundingClientRect();
    if (!box.width) return [];
    const bar = bars.find((one) => one.left <= box.left && box.left < one.right
      && one.top <= box.bottom && box.top <= one.bottom);
    return bar && box.right <= bar.right + 1 ? [] : [label.textContent];
  });
})"""

EDGES = """() =>
[...document.querySelectorAll(".timeline-picture svg")].flatMap((svg) => {
  const edge = svg.closest(".example").getBoundingClientRect();
  return [...svg.querySelectorAll("text, rect, line")].flatMap((part) => {
    const box = part.getBoundingClientRect();
    const inside = edge.left <= box.left && box.right <= edge.right;
    return inside || !box.width ? [] : [part.textContent || part.outerHTML];
  });
})"""

HEIGHTS = """() =>
[...document.querySelectorAll(".timeline-picture")].map((picture) =>
  [...picture.children].map((one) => one.getBoundingClientRect().height))"""

DRAWN = """() =>
[...document.querySelectorAll(".timeline-picture")].filter((one) =>
  one.querySelector("text").checkVisibility({ contentVisibilityAuto: true })).length"""


@pytest.mark.parametrize("width", [360, 560, 640, 690, 768, 1440])
@pytest.mark.parametrize("lesson", LESSONS)
def test_what_is_written_fits(page: Any, address: str, lesson: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{address}learn/{lesson}/")
    page.evaluate(UNFOLD)
    assert page.evaluate(LABELS) == []
    assert page.evaluate(EDGES) == []


def test_a_picture_is_laid_out_when_a_reader_comes_near(
    page: Any, address: str
) -> None:
    page.goto(f"{address}learn/two-tasks-at-once/")
    page.evaluate(UNFOLD)
    heights = page.evaluate(HEIGHTS)
    assert all(drawn == kept > 0 for drawn, kept in heights)
    assert page.evaluate(DRAWN) < len(heights) / 2
    page.set_viewport_size({"width": 1280, "height": height_of(page)})
    page.wait_for_function(f"() => ({DRAWN})() === {len(heights)}")
    assert page.evaluate(HEIGHTS) == heights


def test_colours_follow_the_page(page: Any, address: str) -> None:
    page.goto(f"{address}learn/two-tasks-at-once/")
    fill = "getComputedStyle(document.querySelector('figure.timeline .run')).fill"
    page.emulate_media(color_scheme="light")
    light = page.evaluate(fill)
    page.emulate_media(color_scheme="dark")
    page.reload()
    assert page.evaluate(fill) != light


def test_on_paper_a_stepped_picture_is_whole(page: Any, address: str) -> None:
    page.goto(f"{address}learn/two-tasks-at-once/")
    example = page.locator("#example-two_greetings")
    example.locator(".timeline-start").click()
    example.locator(".timeline-controls").wait_for()
    page.emulate_media(media="print")
    for part in (".timeline-controls", ".later-cover", ".line-stands"):
        assert not example.locator(part).first.is_visible()
    assert example.locator(".output-later").is_visible()
