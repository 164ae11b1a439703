"""Pages are read without scripts: off, blocked, broken off, or not here yet."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests import reader
from tests.reader import FIRST, LESSON

PREDICTED = "learn/what-is-a-task/"
"""A page with everything: programs, pictures, a question, an exercise."""

SCRIPTS = ("bundle.*.js", "page.js", "predict.js", "*.js")
"""What is kept from the page: each that it loads by itself, and all together."""

HIDDEN = """() => [...document.querySelectorAll(
  ".example-program, article p, article h2, article a:not(.headerlink)"
)].filter((one) => {
  const optional = one.closest("details, template, [inert], .predict, .timeline");
  return !optional && !one.checkVisibility({ checkOpacity: true });
}).map((one) => one.outerHTML.slice(0, 100))"""

SLOW = {
    "offline": False,
    "latency": 400,
    "downloadThroughput": 1_500_000,
    "uploadThroughput": 100_000,
}
"""Milliseconds, and bytes in a second: a phone with few bars."""


def broken_off(route: Any) -> None:
    route.abort("connectionreset")


def cut(route: Any) -> None:
    """The file breaks off within a string, which is no script."""
    route.fulfill(body='document.querySelector("', content_type="text/javascript")


def never_answered(_: Any) -> None:
    """Let the page wait."""


@pytest.fixture
def off(browser: Any) -> Iterator[Any]:
    """A page with scripts switched off."""
    context = browser.new_context(
        java_script_enabled=False, viewport={"width": 360, "height": 800}
    )
    yield context.new_page()
    context.close()


def assert_readable(page: Any) -> None:
    """All prose and programs are seen; outputs and pictures unfold; links lead on."""
    example = page.locator("#example-await_makes_no_switch")
    assert "asyncio.create_task" in example.locator(".example-program").inner_text()
    output = example.locator(".example-output pre")
    if not output.is_visible():
        example.locator(".example-output > details > summary").click()
    assert "send: runs" in output.inner_text()
    assert example.locator("svg").first.is_visible()
    page.locator(".md-footer__link--next").click()
    page.wait_for_url(f"**/{LESSON}**", wait_until="commit")
    assert page.locator("h1").inner_text().startswith("Two Tasks at once")


def test_scripts_are_off(off: Any, address: str) -> None:
    off.goto(address + PREDICTED)
    assert_readable(off)


@pytest.mark.parametrize("script", SCRIPTS)
@pytest.mark.parametrize("how", [broken_off, cut, never_answered])
def test_a_script_does_not_come(
    page: Any, address: str, script: str, how: Callable[[Any], None]
) -> None:
    page.route(f"**/{script}", how)
    with page.expect_request(f"**/{script}"):
        page.goto(address + PREDICTED, wait_until="commit")
    page.locator(".md-footer__link--next").wait_for()
    assert page.evaluate(HIDDEN) == []
    assert_readable(page)


def test_a_slow_network_is_waited_for(page: Any, address: str) -> None:
    network = page.context.new_cdp_session(page)
    network.send("Network.enable")
    network.send("Network.emulateNetworkConditions", SLOW)
    page.goto(address + LESSON)
    example = page.locator(FIRST)
    reader.press_run(example)
    assert reader.status(example).inner_text() in ("", *reader.under_way())
    assert reader.exit_status(reader.end(example)) == 0
    assert reader.printed(example)
