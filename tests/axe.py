"""axe-core, asked about a page: for tests of what everybody must be able to use."""

from __future__ import annotations

from typing import Any

import pytest

axe = pytest.importorskip(
    "axe_playwright_python.base", reason='no axe-core: pip install -e ".[ci]"'
)

WIDE, NARROW = {"width": 1440, "height": 900}, {"width": 360, "height": 900}
SIZES = {"wide": WIDE, "narrow": NARROW}
SCHEMES = {"light": "default", "dark": "slate"}
"""What a system asks for, and what the theme calls it."""

LOOKS = ("wide", "light"), ("wide", "dark"), ("narrow", "dark"), ("narrow", "light")
"""In an order that changes little from one to the next, for each change takes time."""

MARK = """(known) => {
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
  const seen = new Set(known);
  for (const one of document.querySelectorAll("body *")) {
    const says = [...one.childNodes].some((it) => it.nodeType === 3 && it.data.trim());
    if (!says && !one.matches("a[href], input, select, textarea")) continue;
    const look = looks(one) + (one.matches("a[href]") ? linked(one) : "");
    const { left, right } = one.getBoundingClientRect();
    if (seen.has(look) || !one.checkVisibility(SEEN) || right <= 0) continue;
    one.dataset.look = "";
    if (left < innerWidth) seen.add(look);
  }
  const marked = document.querySelectorAll("[data-look]").length;
  return { marked, fresh: [...seen].slice(known.length) };
}"""
"""Of texts that look alike, mark the first that is seen, and those to the right of the
screen, but none that is known already; of links, those that stand alike in what is
around them."""

ONE_OF_EACH = """axe.configure({
  rules: [
    { id: "color-contrast", selector: "[data-look]" },
    { id: "link-in-text-block", selector: "a[href][data-look]" },
    { id: "target-size", selector: ":not([data-row])" },
  ],
})"""
"""Else axe spends most of its time on what is behind each of a thousand words, and on
finding that each of a thousand links stands in a line, where it may be of any size."""

ROWS = """() => {
  for (const link of document.querySelectorAll("dd a")) {
    const others = link.parentElement.querySelectorAll(":scope > a").length - 1;
    if (others) link.dataset.row = "";
  }
}"""
"""Mark the links that stand beside others in a definition; one alone is a target."""

THIN = """() => {
  for (const code of document.querySelectorAll("pre > code")) {
    const kept = new Set();
    for (const word of code.querySelectorAll("span[class]")) {
      if (word.childElementCount || word.attributes.length > 1) continue;
      const look = `${word.parentElement.className} ${word.className}`;
      if (kept.has(look)) word.replaceWith(...word.childNodes);
      kept.add(look);
    }
  }
}"""
"""Keep one word of each colour in each program: half of a page's elements are such
words, and of no rule does one say more than another."""

TOP = """() => {
  const sidebars = document.querySelectorAll(".md-sidebar__scrollwrap");
  for (const one of [document.scrollingElement, ...sidebars]) {
    one.scrollTo({ top: 0, behavior: "instant" });
  }
}"""
"""Elsewhere the header, or a sidebar's title, lies upon what is scrolled below it."""

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
Violation = tuple[str, str, str]


def violations_in_each(
    page: Any, known: dict[str, list[str]]
) -> dict[tuple[str, str], set[Violation]]:
    """What axe finds in each size and scheme, if it finds anything there.

    ``known`` is of each scheme; see ``violations``.
    """
    found = {}
    for size, scheme in LOOKS:
        page.set_viewport_size(SIZES[size])
        page.emulate_media(color_scheme=scheme)
        page.locator(f"body[data-md-color-scheme={SCHEMES[scheme]}]").wait_for()
        options = ALL if scheme == "light" else COLOURS
        if some := violations(page, options, known[scheme]):
            found[size, scheme] = some
    return found


def violations(
    page: Any, options: Options = ALL, known: list[str] | None = None
) -> set[Violation]:
    """What axe finds: its rule, the element, and what to do.

    Of texts that look alike it is asked about the contrast of one, and of none that
    looks as what is ``known``: what has been found to be in order is added to that.
    """
    if not page.evaluate("'axe' in globalThis"):
        page.evaluate(axe.AXE_SCRIPT)
        page.evaluate(ONE_OF_EACH)
        page.evaluate(ROWS)
        page.evaluate(THIN)
    page.evaluate(TOP)
    page.evaluate(SETTLE)
    looks = page.evaluate(MARK, known or [])
    if options is COLOURS and not looks["marked"]:
        return set()
    found = page.evaluate(AUDIT, options)
    page.evaluate(UNMARK)
    if known is not None and not found:
        known += looks["fresh"]
    return {
        (one["id"], node["html"][:200], node["failureSummary"])
        for one in found
        for node in one["nodes"]
    }
