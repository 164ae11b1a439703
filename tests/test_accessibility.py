"""axe-core finds nothing on any page, nor in what a reader opens there."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

import pytest

from tests.reader import LESSON, UNFOLD, publish
from tests.trees import addresses

axe = pytest.importorskip(
    "axe_playwright_python.base", reason='no axe-core: pip install -e ".[ci]"'
)

STEP = "for (const one of document.querySelectorAll('.timeline-start')) one.click()"
GUESS = """
for (const line of document.querySelectorAll(".predict-pool button")) line.click();
for (const field of document.querySelectorAll(".predict textarea")) {
  field.value = "no";
  field.dispatchEvent(new Event("input"));
}
for (const check of document.querySelectorAll(".predict-check")) check.click();
"""
WIDE, NARROW = {"width": 1440, "height": 900}, {"width": 360, "height": 900}
SIZES = {"wide": WIDE, "narrow": NARROW}
SCHEMES = {"light": "default", "dark": "slate"}
"""What a system asks for, and what the theme calls it."""

STEPPED = """() => document.querySelectorAll(".timeline-controls").length
  === document.querySelectorAll("figure.timeline").length"""
MARK = """(among) => {
  const grounds = new Map([[null, ""]]);
  const groundOf = (one) => {
    if (!grounds.has(one)) {
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(one);
      const own = `${backgroundColor} ${backgroundImage} ${opacity}`;
      const above = groundOf(one.parentElement);
      grounds.set(one, own === "rgba(0, 0, 0, 0) none 1" ? above : `${above} ${own}`);
    }
    return grounds.get(one);
  };
  const named = (one) => `${one.tagName} ${one.getAttribute("class")}`;
  const looks = (one) => {
    const { color, fill, fontSize, fontWeight } = getComputedStyle(one);
    const large = parseFloat(fontSize) >= (fontWeight >= 700 ? 18.66 : 24);
    const names = [named(one), named(one.parentElement)];
    return [color, fill, large, groundOf(one), ...names].join();
  };
  const linked = (one) => {
    const { parentElement: around, textContent: text } = one;
    const line = getComputedStyle(one).textDecorationLine;
    return [line, around.textContent.trim() === text.trim(), looks(around)].join();
  };
  const SEEN = { opacityProperty: true, visibilityProperty: true };
  globalThis.looksSeen ??= {};
  const seen = among ? (looksSeen[among] ??= new Set()) : new Set();
  for (const one of document.querySelectorAll("body *")) {
    const says = [...one.childNodes].some((it) => it.nodeType === 3 && it.data.trim());
    if (!says && !one.matches("a[href], input, select, textarea")) continue;
    const look = looks(one) + (one.matches("a[href]") ? linked(one) : "");
    const { left, right } = one.getBoundingClientRect();
    const shown = one.checkVisibility(SEEN) && right > 0 && left < innerWidth;
    if (!seen.has(look)) one.dataset.look = "";
    if (shown) seen.add(look);
  }
}"""
"""Of texts that look alike, mark the first that is seen, and none if one was marked
``among`` the same before; of links, those that stand alike in what is around them."""

ONE_OF_EACH = """axe.configure({
  rules: [
    { id: "color-contrast", selector: "[data-look]" },
    { id: "link-in-text-block", selector: "a[href][data-look]" },
  ],
})"""
"""Else axe spends most of its time on what is behind each of a thousand words."""

TOP = "scrollTo({ top: 0, behavior: 'instant' })"
"""Elsewhere the header lies upon whatever has been scrolled below it."""

SETTLE = """() => {
  for (const change of document.getAnimations()) change.finish();
}"""
"""Colours change little by little."""

UNMARK = """() => {
  for (const one of document.querySelectorAll("[data-look]")) delete one.dataset.look;
}"""
AUDIT = """(options) =>
  axe.run({ resultTypes: ["violations"], ...options }).then((it) => it.violations)"""
ALL = {"rules": {"target-size": {"enabled": True}}}
"""axe's one rule of WCAG 2.2 AA is off unless it is asked for."""

COLOURS = {"runOnly": ["color-contrast", "link-in-text-block"]}
"""The rules that look at colours."""

Options = dict[str, Any]


def violations(
    page: Any, options: Options = ALL, among: str = ""
) -> set[tuple[str, str, str]]:
    """What axe finds: its rule, the element, and what to do.

    Of texts that look alike it is asked about the contrast of one, once for all looks
    at this page with the same ``among``.
    """
    if not page.evaluate("'axe' in globalThis"):
        page.evaluate(axe.AXE_SCRIPT)
        page.evaluate(ONE_OF_EACH)
    page.evaluate(TOP)
    page.evaluate(SETTLE)
    page.evaluate(MARK, among)
    found = page.evaluate(AUDIT, options)
    page.evaluate(UNMARK)
    return {
        (one["id"], node["html"][:200], node["failureSummary"])
        for one in found
        for node in one["nodes"]
    }


@pytest.mark.parametrize("path", addresses())
def test_a_page(browser: Any, address: str, path: str) -> None:
    page = browser.new_page(viewport=WIDE, color_scheme="light")
    page.goto(address + path)
    page.evaluate(UNFOLD)
    page.evaluate(STEP)
    page.wait_for_function(STEPPED)
    page.evaluate(GUESS)
    found = {}
    for size, scheme in itertools.product(SIZES, SCHEMES):
        page.set_viewport_size(SIZES[size])
        page.emulate_media(color_scheme=scheme)
        page.locator(f"body[data-md-color-scheme={SCHEMES[scheme]}]").wait_for()
        options = ALL if scheme == "light" else COLOURS
        found[size, scheme] = violations(page, options, among=scheme)
    page.close()
    assert not any(found.values()), found


PALE = "(where) => where.forEach((one) => { one.style.color = '#aaa' })"
NAMELESS = """(where) => where.forEach((one) => {
  one.textContent = one.title = "";
  one.removeAttribute("aria-label");
})"""
PLAIN = """(where) => where.forEach((one) => {
  one.style.cssText = "color: #444; text-decoration: none";
})"""
SMALL = """(where) => where.forEach((one) => {
  one.style.cssText = "display: inline-block; overflow: hidden; padding: 0;"
    + " width: 12px; height: 12px; min-width: 0";
})"""
PLANTED = {
    "a pale word in programs": ("pre .k", PALE, "color-contrast"),
    "a pale word of Step by step": ("figure li b", PALE, "color-contrast"),
    "pale titles": (".example-title", PALE, "color-contrast"),
    "links like the text around them": ("article p > a", PLAIN, "link-in-text-block"),
    "one pale link": ("article p a >> nth=-1", PALE, "color-contrast"),
    "buttons without a name": (".run-bar button", NAMELESS, "button-name"),
    "links without a name": (".example-actions a", NAMELESS, "link-name"),
    "buttons too small to hit": (".run-bar button", SMALL, "target-size"),
}
"""What a contributor may break: where, how, and the rule that says so."""


@pytest.mark.parametrize("name", PLANTED)
def test_what_is_planted_is_found(page: Any, address: str, name: str) -> None:
    where, how, rule = PLANTED[name]
    page.emulate_media(color_scheme="light")
    page.goto(address + LESSON)
    page.evaluate(UNFOLD)
    page.locator(".run-bar").first.wait_for()
    page.locator(where).evaluate_all(how)
    assert {found for found, *_ in violations(page)} == {rule}


@pytest.fixture(params=SCHEMES)
def narrow(request: pytest.FixtureRequest, browser: Any) -> Iterator[Any]:
    """A page on a phone, in each scheme."""
    page = browser.new_page(viewport=NARROW, color_scheme=request.param)
    yield page
    page.close()


@pytest.mark.parametrize("size", SIZES)
def test_search(narrow: Any, address: str, size: str) -> None:
    narrow.set_viewport_size(SIZES[size])
    narrow.goto(address + LESSON)
    narrow.keyboard.press("/")
    narrow.keyboard.type("cancel")
    narrow.locator(".md-search-result__item").first.wait_for()
    assert not violations(narrow)


def test_drawer(narrow: Any, address: str) -> None:
    narrow.goto(address + LESSON)
    narrow.locator("header label[for=__drawer]").click()
    narrow.wait_for_timeout(500)  # until it has come in
    assert not violations(narrow)


def test_what_is_not_here(narrow: Any, address: str) -> None:
    publish(narrow, address)
    narrow.goto(f"{address}404.html")
    assert not violations(narrow)
