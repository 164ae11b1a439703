"""What holds for every page in a browser. Each is opened once, as by a new visitor.

Its first visit is light and nothing moves; nothing is wider than the screen; with all
unfolded, in both schemes, on a phone and on a wide screen, axe-core finds nothing; the
policy refuses nothing, the browser complains of nothing, and nobody else is asked.
"""

from __future__ import annotations

import functools
import gzip
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from tests.axe import violations_in_each
from tests.conftest import (
    complaints_of,
    new_page,
    refusals_of,
    requests_of,
    tried_again,
)
from tests.reader import UNFOLD, see_all, settle
from tests.trees import addresses

PHONE = {"width": 360, "height": 800}

# The first visit ------------------------------------------------------------------

REQUESTS = 10
LIMIT, LONG_LIMIT = 90_000, 100_000
"""Bytes, as a host sends them with gzip. Some 50,000 of them are the theme's; what a
page has of its own are its pictures, for the most part."""

LONG = ("learn/build-a-crawler/", "learn/wait-for-many-tasks/")
"""Lessons of twenty programs, which stay together."""

LISTS = ("examples/", "reference/names/")
"""Pages that list all there is: longer than a page that answers one question."""

PLAYGROUND = "playground/"
"""An application: it fetches its editor at once."""

PIXEL = 0.001
"""A shift that nobody sees: what a font's last pixel may do."""

EDITOR = 0.05
"""What the Playground may shift while its editor comes."""

SHIFTED = """() => new Promise((resolve) => {
  const told = (entry) => `${entry.value.toFixed(4)} ` +
    entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 80) ?? node?.data);
  const found = [];
  new PerformanceObserver((list) => {
    for (const one of list.getEntries()) found.push([one.value, told(one)]);
  }).observe({ type: "layout-shift", buffered: true });
  setTimeout(() => resolve(found), 100);
})"""
"""Each shift of the layout so far: how large it is, and what has moved."""


@dataclass(frozen=True)
class Visit:
    """A page that somebody has opened for the first time, and what it did."""

    path: str
    page: Any
    sizes: dict[str, int]
    """Compressed bytes of all that it asked for before anybody used it, by address."""
    shifts: list[tuple[float, str]]
    refused: list[str]
    complaints: list[str]
    asked: list[str]
    """These three grow while the page is used."""


@pytest.fixture(scope="module", params=addresses())
def visit(
    request: pytest.FixtureRequest, context: Any, neighbour: Any, address: str
) -> Iterator[Visit]:
    with new_page(context, neighbour, address) as page:
        fetch_all(page)
        page.set_viewport_size(PHONE)
        heard = refusals_of(page), complaints_of(page), requests_of(page)
        answers: list[Any] = []
        page.on("response", lambda one: answers.append(one))
        page.goto(address + request.param)
        settle(page)
        shifts = page.evaluate(SHIFTED)
        sizes = {
            one.url.removeprefix(address): compressed(one.body()) for one in answers
        }
        yield Visit(request.param, page, sizes, shifts, *heard)


def fetch_all(page: Any) -> None:
    """Let the page ask for what other pages have been sent, too."""
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.setCacheDisabled", {"cacheDisabled": True})


@functools.cache
def compressed(body: bytes) -> int:
    return len(gzip.compress(body, 6))


def test_first_visit_is_light(visit: Visit) -> None:
    if visit.path != PLAYGROUND:
        assert len(visit.sizes) <= REQUESTS, visit.sizes
    if visit.path not in (*LISTS, PLAYGROUND):
        limit = LONG_LIMIT if visit.path in LONG else LIMIT
        assert sum(visit.sizes.values()) <= limit, visit.sizes


def test_nothing_moves_while_it_loads(
    visit: Visit, request: pytest.FixtureRequest
) -> None:
    shifts = visit.shifts
    if tried_again(request):  # on a busy machine half a table may be drawn
        visit.page.reload()
        settle(visit.page)
        shifts = visit.page.evaluate(SHIFTED)
    total = sum(size for size, _ in shifts)
    assert total < (EDITOR if visit.path == PLAYGROUND else PIXEL), shifts


def test_what_is_left_out_is_there() -> None:
    assert {*LONG, *LISTS, PLAYGROUND} <= {*addresses()}


# All of it unfolded ---------------------------------------------------------------

NARROWEST, WIDE = {"width": 320, "height": 640}, {"width": 1280, "height": 900}
TWICE = "document.documentElement.style.fontSize = '250%'"  # the theme's is 125 %
ONCE = "document.documentElement.style.fontSize = ''"
WIDER = """() => {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return [];
  return [...document.querySelectorAll("body *")]
    .filter((one) => one.getBoundingClientRect().right > room + 1)
    .map((one) => one.outerHTML.slice(0, 100)).slice(0, 5);
}"""


def test_nothing_is_wider_than_the_screen(visit: Visit) -> None:
    """On the narrowest phone, and with text twice as large."""
    page = visit.page
    page.set_viewport_size(NARROWEST)
    page.evaluate(UNFOLD)
    narrow = page.evaluate(WIDER)
    page.set_viewport_size(WIDE)
    page.evaluate(TWICE)
    twice = page.evaluate(WIDER)
    page.evaluate(ONCE)
    assert (narrow, twice) == ([], [])


# In use ---------------------------------------------------------------------------

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


@pytest.fixture(scope="module")
def used(visit: Visit) -> Visit:
    """The same, when each picture is stepped through and each output guessed."""
    visit.page.evaluate(UNFOLD)
    see_all(visit.page)
    visit.page.evaluate(STEP)
    visit.page.wait_for_function(STEPPED)
    visit.page.evaluate(GUESS)
    return visit


def test_axe_finds_nothing(used: Visit, known: dict[str, list[str]]) -> None:
    assert violations_in_each(used.page, known) == {}


def test_nothing_is_refused_and_nobody_else_is_asked(used: Visit, address: str) -> None:
    assert (used.refused, used.complaints) == ([], [])
    own = (address, "data:")
    assert [url for url in used.asked if not url.startswith(own)] == []
