"""What a program could tell the page, were it to speak in the worker's place.

A picture is made where the program has run, so that it may hold anything. Messages are
the worker's own; but a program can get at what the worker puts into them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from generator.texts import read_texts

from tests import playing, reader
from tests.conftest import requests_of
from tests.in_browser import PAGE
from tests.playing import ROOT

pytestmark = pytest.mark.usefixtures("compiled")

TEXTS = read_texts(ROOT / "docs" / "en").run

# Pictures -------------------------------------------------------------------------

FIGURE = (
    '<figure class="timeline">{}<div class="timeline-picture"><svg width="100%">{}'
    '</svg></div><div class="timeline-foot"></div><details><ol>'
    "<li data-at=1>{}</li></ol></details></figure>"
)
BITE = "parent.bitten=1;bitten=1"
LINK = f"javascript:{BITE}"

HOSTILE = {
    "script": f"<script>{BITE}</script>",
    "script in SVG": f"<svg><script>{BITE}</script></svg>",
    "handler": f"<p onclick='{BITE}' onpointerenter='{BITE}' oNlOaD='{BITE}'>x</p>",
    "image": f"<img src=/x onerror='{BITE}'><picture><source srcset=/x></picture>",
    "link": f"<a href='javascript:{BITE}'>x</a><p href='javascript:{BITE}'>x</p>",
    "link in SVG": f"<svg><a xlink:href='javascript:{BITE}'><text>x</text></a></svg>",
    "foreign object": f"<svg><foreignObject><body onload='{BITE}'></svg>",
    "style": "<style>* { display: none }</style><link rel=stylesheet href=/x.css>",
    "style attribute": "<p style='position: fixed; inset: 0'>x</p>",
    "use": "<svg><use href='/x.svg#a'/><use xlink:href='data:image/svg+xml,x'/></svg>",
    "use of the page": "<svg><use href='#__search'/><use href='#tl-a b'/></svg>",
    "image in SVG": "<svg><image href='/x'/><feImage href='/x'/></svg>",
    "animation": f"<svg><animate attributeName=href to='{LINK}'/><set/></svg>",
    "MathML": f"<math><maction actiontype='statusline' xlink:href='{LINK}'>x",
    "confusion": (
        f"<math><mtext><table><mglyph><style><img src=x onerror='{BITE}'></table>"
    ),
    "confusion in SVG": (
        f"<svg></p><title><style><img src=x onerror='{BITE}'></style></title></svg>"
    ),
    "comment": f"<!--><img src=x onerror='{BITE}'>--><![CDATA[<img onerror=x>]]>",
    "template": f"<template><script>{BITE}</script></template>",
    "shadow": f"<div><template shadowrootmode=open><script>{BITE}</script></template>",
    "frame": f"<iframe srcdoc='<script>{BITE}</script>'></iframe><object data=/x>",
    "form": "<form action=/x><input autofocus><button formaction=/y>x</button></form>",
    "base": "<base href=/x/><meta http-equiv=refresh content='0;/x'>",
    "custom": "<x-y is=z>x</x-y><p is=x-y slot=a part=b>x</p>",
    "id": "<p id=__search name=body>x</p><svg><g id=tl-run></g></svg>",
    "covers the page": (
        "<div class='md-overlay'></div><div class='md-dialog timeline-x'></div>"
        "<svg transform='scale(99)' overflow=visible width=9999><rect/></svg>"
    ),
    "another document": f"</figure><script>{BITE}</script><figure class=timeline>",
    "video": f"<video src=/x onloadstart='{BITE}' autoplay></video><audio src=/x>",
}
"""Parts of a picture that a program forges."""

FORGED = {
    "nothing": "",
    "text": "no figure",
    "no figure": "<div>x</div>",
    "another figure": "<figure><svg></svg></figure>",
    "no foot": "<figure class=timeline><svg></svg></figure>",
    "foot in a script": (
        "<figure class=timeline><object><div class=timeline-foot></object></figure>"
    ),
    "many": FIGURE.format("<p>x</p>" * 100_000, "", ""),
    "deep": FIGURE.format("<div>" * 20_000, "", ""),
    "deep SVG": FIGURE.format("", "<g>" * 20_000, ""),
    "5 MB of text": FIGURE.format("x" * 5_000_000, "", ""),
    "long text": FIGURE.format("x " * 60_000, "", ""),
}
"""What is no picture at all, or one that nobody could show."""

PARSE = """\
async (html) => {
  const { parse } = await import(new URL("/browser/figures.js", location.href));
  const figure = parse(html);
  if (!figure) {
    return null;
  }
  document.querySelector(".md-content__inner").append(figure);
  for (const part of figure.querySelectorAll("*")) {
    part.dispatchEvent(new Event("click", { bubbles: true }));
  }
  const parts = [figure, ...figure.querySelectorAll("*")];
  const names = new Set(parts.map((one) => one.localName));
  const kinds = parts.flatMap((one) => [...one.attributes]);
  const found = {
    names: [...names],
    attributes: [...new Set(kinds.map((one) => one.name))],
    values: kinds.map((one) => one.value),
    spaces: [...new Set(parts.map((one) => one.namespaceURI.slice(-4)))],
    shadows: parts.filter((one) => one.shadowRoot).length,
    over: parts.filter((one) => getComputedStyle(one).position === "fixed").length,
  };
  figure.remove();
  return found;
}"""

ELEMENTS = {"b", "code", "details", "div", "figure", "li", "line", "ol", "p", "rect"}
ELEMENTS |= {"summary", "svg", "text", "tspan", "use"}
HARMLESS = {"class", "data-at", "href", "width", "height", "x", "y"}


@pytest.mark.parametrize("name", HOSTILE)
def test_of_a_forged_picture_only_what_a_picture_has_is_shown(
    lesson: Any, name: str
) -> None:
    asked = requests_of(lesson)
    forged = HOSTILE[name]
    for html in (
        FIGURE.format(forged, "", ""),
        FIGURE.format("", forged, ""),
        FIGURE.format("", "<text>x</text>", forged),
    ):
        found = lesson.evaluate(PARSE, html)
        if found is not None:
            assert set(found["names"]) <= ELEMENTS
            assert set(found["attributes"]) <= HARMLESS
            assert set(found["spaces"]) <= {"html", "/svg"}
            assert not [one for one in found["values"] if ":" in one or "md-" in one]
            assert (found["shadows"], found["over"]) == (0, 0)
    lesson.wait_for_timeout(100)
    assert lesson.evaluate("typeof bitten") == "undefined"
    assert not [url for url in asked if "/x" in url or "/y" in url]


@pytest.mark.parametrize("name", FORGED)
def test_what_is_no_picture_is_not_shown(lesson: Any, name: str) -> None:
    found = lesson.evaluate(PARSE, FORGED[name])
    if name.startswith("deep"):  # a browser's parser has its own limit
        assert found is None or set(found["names"]) <= ELEMENTS
    else:
        assert found is None


def test_every_picture_of_the_site_is_shown_as_it_is(
    page: Any, address: str, site: Any
) -> None:
    page.goto(address + PAGE)
    changed = page.evaluate(
        """async (paths) => {
          const { parse } = await import(new URL("/browser/figures.js", location.href));
          const changed = [];
          for (const path of paths) {
            const text = await (await fetch(path)).text();
            const page = new DOMParser().parseFromString(text, "text/html");
            for (const { outerHTML } of page.querySelectorAll("figure.timeline")) {
              if (parse(outerHTML)?.outerHTML !== outerHTML) {
                changed.push(path);
              }
            }
          }
          return changed;
        }""",
        [f"/{one.relative_to(site)}" for one in site.rglob("index.html")],
    )
    assert changed == []


DRAW = """\
import gc, generator.figure

forged = {forged!r}
host = next(one for one in gc.get_objects() if type(one).__name__ == "Program")._host
draw = host.draw
generator.figure.figure = lambda *_, **__: forged
for other in (None, 1, b"x", {{}}, print, draw):
    try:
        draw(other)
    except BaseException:
        pass
{more}
"""


def test_a_forged_picture_of_a_run_does_no_harm(playground: Any) -> None:
    forged = FIGURE.format("".join(HOSTILE.values()), "<text>forged</text>", "x")
    said = playing.play(playground, DRAW.format(forged=forged, more="draw(forged)"))
    assert said.startswith("Ended well")
    assert playground.evaluate("typeof bitten") == "undefined"
    assert playground.locator("figure.timeline").count() <= 1
    start = playground.locator(".timeline-start")
    if start.count():
        start.click()
    assert playing.play(playground, playing.ASYNCIO).startswith("Ended well")
    assert playing.printed(playground) == "a\nb\n"
    assert playground.locator("figure.timeline svg[role=img]").count() == 1


def test_a_flood_of_pictures_leaves_the_page_usable(playground: Any) -> None:
    forged = FIGURE.format("", "<text x='10' y='20'>x</text>" * 3000, "")
    program = DRAW.format(forged=forged, more="while True:\n    draw(forged)")
    playground.locator(".playground textarea").evaluate(playing.PUT, program)
    playground.locator(".run-run").click()
    playground.locator("figure.timeline").wait_for(timeout=30_000)
    playground.locator(".run-stop").click()
    assert playing.ended(playground) == TEXTS.stopped


# Forged messages ------------------------------------------------------------------

FORGER = """\
onmessage = ({ data }) => {
  if (data.boot) {
    postMessage({ ready: true });
  } else if (data.run) {
    (0, eval)(data.run.source);
    postMessage({ ended: { how: "done", status: 0, seconds: 1 } });
  }
};
"""
"""A worker that takes the program for JavaScript, and so says whatever that says."""

CHUNK = "{ stream: 'stdout', text: 'forged', time: 0 }"

MESSAGES = {
    "null": "postMessage(null)",
    "nothing": "postMessage(undefined)",
    "other types": "[1, 'x', true, 1n, [], new Map()].map((one) => postMessage(one))",
    "other keys": "postMessage({ ready: true, module: 1, boot: {}, how: 'done' })",
    "output of other types": (
        "[1, 'x', {}, { length: 9 }, [null, 1, 'x', [], {}]]"
        ".map((output) => postMessage({ output }))"
    ),
    "chunks of other types": (
        "postMessage({ output: [{ stream: 'stdout', text: {}, time: 0 },"
        "{ stream: 'stdout', text: 'x', time: 'y' }, { stream: {}, text: 'x', time: 0 }"
        ", { stream: 'x onload=1', text: 'x', time: 0 }, { text: 'x' }] })"
    ),
    "strange times": (
        "[NaN, Infinity, -1, 1e300].map((time) =>"
        "postMessage({ output: [{ stream: 'stdout', text: 'x\\n', time }] }))"
    ),
    "pictures of other types": (
        "[1, {}, [], true, new Date()].map((picture) => postMessage({ picture }))"
    ),
    "pollution": (
        'postMessage(JSON.parse(\'{"__proto__": {"polluted": 1}, "constructor":'
        '{"prototype": {"polluted": 1}}, "output": [{"__proto__": 1}]}\'))'
    ),
    "ends of other types": (
        "[1, true, 'x', []].map((ended) => postMessage({ ended }))"
    ),
    "an end of another kind": "postMessage({ ended: { how: '__proto__' } })",
    "an end like a method": "postMessage({ ended: { how: 'toString', seconds: {} } })",
    "an end with another text": "postMessage({ ended: { how: 'without' } })",
    "a status": "postMessage({ ended: { how: 'done', status: '<b>x'.repeat(1e6) } })",
    "asked": "postMessage({ ended: { how: 'done', status: 1, asked: 'x' } })",
    "a verdict": (
        "postMessage({ ended: { how: 'done', seconds: 1,"
        "verdict: { error: {}, wrong: 1 } } })"
    ),
    "a verdict on properties": (
        "postMessage({ ended: { how: 'done', seconds: 1, verdict:"
        "{ error: '', wrong: ['__proto__', 'toString', '<b>'] } } })"
    ),
    "many": "for (let n = 0; n < 20_000; n += 1) { postMessage({ x: n }) }",
    "many lines": (
        f"for (let n = 0; n < 20_000; n += 1) {{postMessage({{ output: [{CHUNK}] }}) }}"
    ),
    "many empty lines": (
        "postMessage({ output: Array(1e6).fill("
        "{ stream: 'stdout', text: '', time: 0 }) })"
    ),
    "a million lines": (
        "postMessage({ output:"
        "[{ stream: 'stdout', text: '\\n'.repeat(1e6), time: 0 }] })"
    ),
    "100 MB": (
        "postMessage({ output:[{ stream: 'stdout', text: 'x'.repeat(1e8), time: 0 }] })"
    ),
    "100 MB of a picture": "postMessage({ picture: 'x'.repeat(1e8) })",
    "many pictures": (
        "for (let n = 0; n < 2000; n += 1) {"
        "postMessage({ picture: '<figure class=timeline><svg>' +"
        "'<text>x</text>'.repeat(500) +"
        "'</svg><div class=timeline-foot></div></figure>' }) }"
    ),
    "after the end": f"setInterval(() => postMessage({{ output: [{CHUNK}] }}), 1)",
}
"""What a worker says that a program has got into its hands; then the run ends."""


@pytest.fixture(scope="module")
def forger(context: Any, address: str) -> Any:
    page = context.new_page()
    answer = {"body": FORGER, "content_type": "text/javascript"}
    page.route("**/worker.js", lambda route: route.fulfill(**answer))
    page.goto(address + PAGE)
    return page


@pytest.fixture
def errors(forger: Any) -> Iterator[list[str]]:
    """What has gone wrong in the page's own scripts."""
    found: list[str] = []

    def notice(error: Any) -> None:
        found.append(str(error))

    forger.on("pageerror", notice)
    yield found
    forger.remove_listener("pageerror", notice)


@pytest.mark.parametrize("name", MESSAGES)
def test_a_forged_message_is_wrong_text_at_most(
    forger: Any, errors: list[str], name: str
) -> None:
    """And the page runs the next program."""
    exercise = forger.locator(".example.exercise").first
    said = reader.run(exercise, MESSAGES[name])
    exercise.locator(".run-run").wait_for()
    assert said.startswith("Ended ") or said in (TEXTS.flood, TEXTS.died)
    assert forger.evaluate("({}).polluted === undefined")
    assert exercise.locator(".run-lines b, .exercise-verdict b").count() == 0
    assert exercise.locator(".run-line").count() <= 10_000
    assert errors == []
