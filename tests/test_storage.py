"""What the site keeps in a browser: chosen colours, and the Playground's program."""

from __future__ import annotations

from typing import Any

import pytest

from tests import reader
from tests.playing import KEY, open_playground, write
from tests.reader import FIRST, LESSON
from tests.test_policy_in_browser import search

pytestmark = pytest.mark.usefixtures("compiled")

KEPT = """async () => ({
  stored: [...Object.keys(localStorage)].sort(),
  "for the session": Object.keys(sessionStorage),
  databases: (await indexedDB.databases()).map((one) => one.name),
  caches: await caches.keys(),
  workers: (await navigator.serviceWorker.getRegistrations()).length,
})"""

NOTHING: dict[str, Any] = {
    "stored": [],
    "for the session": [],
    "databases": [],
    "caches": [],
    "workers": 0,
}
COLOURS = "/.__palette"


def kept(page: Any) -> dict[str, Any]:
    assert page.context.cookies() == []
    found: dict[str, Any] = page.evaluate(KEPT)
    return found


@pytest.fixture
def used(page: Any, address: str) -> Any:
    """A page after a visit: an example is run, changed and stepped, search used."""
    page.goto(address)
    page.goto(address + LESSON)
    example = page.locator(FIRST)
    assert reader.exit_status(reader.run(example)) == 0
    assert reader.exit_status(reader.run(example, "print(1)")) == 0
    reader.reset(example)
    page.locator(".timeline-start").first.click()
    page.locator(".timeline-next").first.click()
    search(page)
    return page


def test_reading_leaves_nothing_but_the_colours(used: Any) -> None:
    assert kept(used) == {**NOTHING, "stored": [COLOURS]}


def test_the_playground_keeps_its_program(page: Any, address: str) -> None:
    open_playground(page, address)
    before = kept(page)["stored"]
    write(page, "print('mine')")
    page.wait_for_timeout(1000)
    after = kept(page)
    assert {*after["stored"]} - {*before} == {KEY}
    assert after == {**NOTHING, "stored": sorted([COLOURS, KEY])}


def test_colours_are_kept_when_they_are_chosen(page: Any, address: str) -> None:
    page.goto(address)
    page.locator("label[for=__palette_1]").click()
    assert kept(page) == {**NOTHING, "stored": [COLOURS]}
