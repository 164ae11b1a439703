"""Stepping through a picture, in a real Chromium: by mouse, by keyboard, playing."""

from __future__ import annotations

from typing import Any

import pytest
from generator.figure import ICONS

from tests.reader import see_all, settle

LESSON = "learn/two-tasks-at-once/"
FIRST, SECOND = "#example-two_greetings", "#example-blocked_loop"


@pytest.fixture
def example(page: Any, address: str) -> Any:
    page.goto(address + LESSON)
    return page.locator(FIRST)


def open_steps(example: Any) -> None:
    example.locator(".timeline-start").click()
    example.locator(".timeline-controls").wait_for()


def marked(example: Any, kind: str) -> list[str]:
    """The lines of the program that carry such a mark."""
    return example.evaluate(
        """(example, kind) => {
          const code = example.querySelector(".example-program code");
          const style = getComputedStyle(code);
          const top = code.getBoundingClientRect().top + parseFloat(style.paddingTop);
          const lines = code.textContent.split("\\n");
          return [...example.querySelectorAll(`.line-${kind}`)].map((mark) => {
            const from = mark.getBoundingClientRect().top - top;
            return lines[Math.round(from / parseFloat(style.lineHeight))].trim();
          });
        }""",
        kind,
    )


def printed(example: Any) -> str:
    """What the output shows as printed so far."""
    return example.evaluate(
        "example => example.querySelector('.example-output pre code')"
        ".firstChild.textContent"
    )


def sentence(example: Any) -> str:
    return example.locator(".timeline-now").inner_text()


def test_program_output_and_picture_move_together(example: Any, page: Any) -> None:
    open_steps(example)
    assert sentence(example).startswith("0 s Task-1 starts")
    assert marked(example, "stands") == ["await first"]
    created = 'first = asyncio.create_task(say_hello(1, "Hello"))'
    assert created in marked(example, "ran")
    assert printed(example) == ""
    for _ in range(3):
        example.locator(".timeline-next").click()
    assert sentence(example).startswith("1 s Task-2 goes on: prints Hello")
    assert marked(example, "stands") == ["print(text)"]
    assert marked(example, "waits") == ["await asyncio.sleep(delay)", "await first"]
    assert printed(example) == "Hello\n"
    four, five = (
        example.locator("svg text.n", has_text=str(number)) for number in (4, 5)
    )
    assert "later" not in four.get_attribute("class")
    assert "later" in five.get_attribute("class")
    example.locator(".timeline-previous").click()
    assert printed(example) == ""


def test_by_keyboard(example: Any, page: Any) -> None:
    open_steps(example)
    for key, begin in [
        ("ArrowRight", "0 s Task-2 starts"),
        ("End", "2 s Task-1 goes on"),
        ("ArrowRight", "2 s Task-1 goes on"),
        ("ArrowLeft", "2 s Task-3 goes on"),
        ("Home", "0 s Task-1 starts"),
        ("ArrowLeft", "0 s Task-1 starts"),
    ]:
        page.keyboard.press(key)
        assert sentence(example).startswith(begin)
    example.locator(".timeline-next").focus()
    page.keyboard.press("ArrowRight")
    assert sentence(example).startswith("0 s Task-2 starts")
    page.keyboard.press("Control+ArrowRight")  # the browser's own
    assert sentence(example).startswith("0 s Task-2 starts")
    page.keyboard.press("Escape")
    assert example.locator(".timeline-controls").count() == 0
    focused = "document.activeElement.classList.contains('timeline-start')"
    assert page.evaluate(focused)


def test_closing_leaves_all_as_it_was(example: Any, page: Any) -> None:
    see_all(page)
    before = example.inner_html()
    open_steps(example)
    page.keyboard.press("End")
    example.locator(".timeline-close").click()
    assert example.inner_html().replace(' class=""', "") == before.replace(
        ' class=""', ""
    )


def test_it_plays_by_itself_until_the_end_or_until_stopped(
    page: Any, address: str
) -> None:
    page.clock.install()
    page.goto(address + LESSON)
    example = page.locator(FIRST)
    open_steps(example)
    play = example.locator(".timeline-play")
    play.click()
    assert play.get_attribute("aria-label") == "Pause"
    page.clock.run_for(1700)
    assert sentence(example).startswith("0 s Task-2 starts")
    play.click()
    page.clock.run_for(5000)
    assert sentence(example).startswith("0 s Task-2 starts")
    play.click()
    page.clock.run_for(20_000)
    assert sentence(example).startswith("2 s Task-1 goes on")
    assert play.get_attribute("aria-label") == "Play"


def test_several_examples_are_stepped_each_for_itself(example: Any, page: Any) -> None:
    other = page.locator(SECOND)
    open_steps(example)
    open_steps(other)
    page.keyboard.press("End")
    assert sentence(example).startswith("0 s Task-1 starts")
    assert sentence(other).startswith("1.3 s Task-1 goes on")
    assert printed(other).endswith("clock: tick 2\n")
    assert marked(example, "stands") == ["await first"]


def test_nothing_is_loaded_before_it_is_used_and_then_once(
    page: Any, address: str, asked: list[str]
) -> None:
    page.goto(address + LESSON)
    settle(page)
    assert not [url for url in asked if "stepping" in url]
    open_steps(page.locator(FIRST))
    open_steps(page.locator(SECOND))
    assert len([url for url in asked if "stepping" in url]) == 1


def test_it_is_said_to_who_cannot_see_it(example: Any, page: Any) -> None:
    open_steps(example)
    now = example.locator(".timeline-now")
    assert now.get_attribute("aria-live") == "polite"
    slider = example.locator("input[type=range]")
    assert slider.get_attribute("aria-valuetext") == "Step 1 of 7"
    page.keyboard.press("ArrowRight")
    assert slider.get_attribute("aria-valuetext") == "Step 2 of 7"
    assert slider.input_value() == "2"
    for name in ICONS:
        assert example.locator(f".timeline-{name}").get_attribute("aria-label")


def test_nothing_moves_by_itself(page: Any, address: str) -> None:
    """Steps are shown at once: there is nothing that could be too much motion."""
    page.goto(address + LESSON)
    example = page.locator(FIRST)
    open_steps(example)
    moving = example.evaluate(
        "example => example.querySelector('.timeline').getAnimations({subtree: true})"
        ".length"
    )
    assert moving == 0


def test_a_folded_picture_is_stepped_through(page: Any, address: str) -> None:
    page.goto(address + "learn/what-is-a-task/")
    example = page.locator("#example-await_makes_no_switch")
    assert not example.locator(".timeline-start").is_visible()
    example.locator(".example-output > details > summary").click()
    open_steps(example)
    page.keyboard.press("End")
    assert "main: ends" in printed(example)


def test_a_folded_program_is_opened(page: Any, address: str) -> None:
    page.goto(address + "reference/pictures/")
    example = page.locator(".example").first
    open_steps(example)
    assert example.locator(".line-stands").is_visible()


def test_by_touch(browser: Any, address: str) -> None:
    context = browser.new_context(
        viewport={"width": 360, "height": 780}, has_touch=True, is_mobile=True
    )
    page = context.new_page()
    page.goto(address + LESSON)
    example = page.locator(FIRST)
    example.locator(".timeline-start").tap()
    next_step = example.locator(".timeline-next")
    next_step.tap()
    assert sentence(example).startswith("0 s Task-2 starts")
    for button in example.locator(".timeline-controls button").all():
        box = button.bounding_box()
        assert min(box["width"], box["height"]) >= 24
    box = example.locator("input[type=range]").bounding_box()
    page.touchscreen.tap(box["x"] + box["width"] - 10, box["y"] + box["height"] / 2)
    assert sentence(example).startswith("2 s Task-1 goes on")
    page.evaluate("scrollTo(0, 0)")
    assert next_step.is_visible()
    context.close()
