"""What a reader does with an example on a page, and sees of it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from generator.texts import read_texts

ROOT = Path(__file__).resolve().parent.parent
TEXTS = read_texts(ROOT / "docs" / "en").run
LESSON = "learn/two-tasks-at-once/"
FIRST, SECOND = "#example-two_greetings", "#example-blocked_loop"
PATIENCE = 30_000
"""Milliseconds that a run may take on a busy machine."""

QUIET = """() => new Promise((resolve) => {
  let timer;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(resolve, 500);
  };
  new PerformanceObserver(wait).observe({ type: "resource" });
  wait();
})"""

UNFOLD = "for (const one of document.querySelectorAll('details')) one.open = true"

BUTTONS = """() => [...document.querySelectorAll(".highlight > pre > code")]
  .filter((code) => code.checkVisibility() && !code.closest(".no-copy"))
  .every((code) => code.parentElement.querySelector(".md-code__nav"))"""

STREAM = """\
import asyncio


async def say(delay, text):
    await asyncio.sleep(delay)
    print(text)


async def main():
    first = asyncio.create_task(say(0.3, "one"))
    second = asyncio.create_task(say(0.6, "two"))
    await first
    await second


asyncio.run(main())
"""


def settle(page: Any) -> None:
    """Wait until the page has loaded, and half a second has passed without an answer.

    Playwright's "networkidle" never comes if a page was idle before it had loaded.
    """
    page.wait_for_load_state()
    page.evaluate(QUIET)


def see_all(page: Any) -> None:
    """Look at the whole page, for programs get their buttons when they are seen."""
    size = page.viewport_size
    page.set_viewport_size({**size, "height": height_of(page)})
    page.wait_for_function(BUTTONS)
    page.set_viewport_size(size)


def height_of(page: Any) -> int:
    """Pixels of all that can be scrolled to."""
    return page.evaluate("document.documentElement.scrollHeight")


def publish(page: Any, address: str) -> None:
    """Serve the site below ``/tasks/``, too, where its page 404 looks for files."""
    page.route(
        f"{address}tasks/**",
        lambda route: route.continue_(url=route.request.url.replace("/tasks/", "/", 1)),
    )


def editor(example: Any) -> Any:
    return example.locator(".run-editor textarea")


def edit(example: Any, program: str) -> None:
    """Write ``program`` in place of the example's own."""
    if not editor(example).count():
        example.locator(".run-edit").click()
    editor(example).fill(program)


def press_run(example: Any, program: str | None = None) -> None:
    """Press Run; the status of the run before is gone afterwards."""
    if program is not None:
        edit(example, program)
    example.locator(".run-status").evaluate("status => { status.textContent = '' }")
    example.locator(".run-run").click()


def status(example: Any) -> Any:
    return example.locator(".run-status")


def end(example: Any) -> str:
    """Wait until the run has ended; return what is said of it."""
    from playwright.sync_api import expect

    going = "|".join(re.escape(text) for text in under_way())
    expect(status(example)).not_to_have_text(
        re.compile(f"^({going})?$"), timeout=PATIENCE
    )
    return status(example).inner_text()


def under_way() -> tuple[str, ...]:
    return TEXTS.loading, TEXTS.starting, TEXTS.running


def run(example: Any, program: str | None = None) -> str:
    """Run the program to its end; return what is said of it."""
    press_run(example, program)
    return end(example)


def reset(example: Any) -> None:
    from playwright.sync_api import expect

    example.locator(".run-reset").click()
    expect(example.locator(".run-reset")).to_be_hidden()


def printed(example: Any, stream: str = "run-line") -> str:
    return "".join(example.locator(f".{stream}").all_text_contents())


def times(example: Any) -> list[str]:
    """What stands beside the lines of the output."""
    return example.locator(".run-line").evaluate_all(
        "lines => lines.map(line => line.dataset.time)"
    )


def focused(page: Any) -> str:
    return page.evaluate("() => document.activeElement.className.split(' ')[0]")


def exit_status(said: str) -> int | None:
    """The exit status that such a sentence tells, or None if it tells another end."""
    for text in (TEXTS.done, TEXTS.status):
        pattern = re.escape(text).replace(r"\{seconds\}", r"\d+\.\d\d")
        if found := re.fullmatch(pattern.replace(r"\{status\}", r"(\d+)"), said):
            return int(found[1]) if found.groups() else 0
    return None
