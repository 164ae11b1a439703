"""Each page of the built site has its content security policy, and keeps to it."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from generator import hooks
from generator.policy import PolicyError, with_policy
from mkdocs.exceptions import PluginError

from tests.trees import addresses

POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{hashes}; "
    "style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; "
    "base-uri 'none'; form-action 'none'"
)
HELLO = "alert('Hello, world.');"
HELLO_HASH = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"
"""The example in the standard, https://www.w3.org/TR/CSP3/."""


def head(*lines: str) -> str:
    begin = ["<!doctype html>", "<head>", '  <meta charset="utf-8">']
    return "\n".join([*begin, *lines, "</head>"])


def policy(html: str) -> str:
    (found,) = re.findall(
        r'<meta charset="?utf-8"?>\n'
        r'<meta http-equiv="Content-Security-Policy" content="([^"]+)">',
        html,
    )
    return found


def hashes(html: str) -> list[str]:
    return re.findall(r"'sha256-[^']+'", policy(html))


def test_policy_is_added_and_nothing_else() -> None:
    page = head("<title>Tasks</title>", f"<script>{HELLO}</script>")
    protected = with_policy(page)
    assert policy(protected) == POLICY.format(hashes=f" {HELLO_HASH}")
    added = (
        f'\n<meta http-equiv="Content-Security-Policy" content="{policy(protected)}">'
    )
    assert protected.replace(added, "") == page


@pytest.mark.parametrize(
    "before",
    ['<!-- <meta charset="utf-8"> -->\n', "\r\n\x0b\u2028\n<!-- two\nlines --> ", ""],
)
def test_place_is_right_after_the_charset(before: str) -> None:
    page = f"<html>{before}<META CHARSET='UTF-8'><title>Tasks</title>"
    start, added, end = with_policy(page).partition("\n<meta http-equiv=")
    assert added
    assert start == f"<html>{before}<META CHARSET='UTF-8'>"
    assert end.endswith("><title>Tasks</title>")


def test_each_inline_script_has_a_hash() -> None:
    page = head(
        f"<script>{HELLO}</script><script type='module'></script>",
        f"<SCRIPT type=text/javascript>{HELLO}</SCRIPT>",
        '<script type="importmap">{}</script>',
        '<script type="speculationrules">{ }</script>',
    )
    texts = [HELLO, "", "{}", "{ }"]
    digests = (hashlib.sha256(text.encode()).digest() for text in texts)
    wanted = [f"'sha256-{base64.b64encode(one).decode()}'" for one in digests]
    assert hashes(with_policy(page)) == wanted


@pytest.mark.parametrize(
    "script",
    [
        '<script src="assets/site.js"></script>',
        '<script type="module" src="assets/site.js"></script>',
        '<script id="__config" type="application/json">{"base": "."}</script>',
        '<script type="application/ld+json">{"@type": "Article"}</script>',
        "<!-- <script>alert(1)</script> -->",
        "<p>&lt;script>alert(1)&lt;/script></p>",
    ],
)
def test_what_is_no_inline_script_has_no_hash(script: str) -> None:
    assert hashes(with_policy(head(script))) == []


@pytest.mark.parametrize(
    ("markup", "message"),
    [
        ("<style>p { color: red }</style>", "an inline style sheet: <style>"),
        ("<svg><style>p { }</style></svg>", "an inline style sheet: <style>"),
        ('<p STYLE="color: red">', 'a style attribute: <p STYLE="color: red">'),
        ("<br style=''/>", "a style attribute: <br style=''/>"),
        ('<p onclick="go()">', 'an onclick attribute: <p onclick="go()">'),
        ("<img onError=go()>", "an onerror attribute: <img onError=go()>"),
        ('<a href=" JavaScript:go()">', "a javascript: address: <a href="),
    ],
)
def test_what_the_policy_would_refuse_is_named(markup: str, message: str) -> None:
    with pytest.raises(PolicyError) as caught:
        with_policy(head() + markup)
    assert str(caught.value).startswith(message)
    assert "\n  To mend: " in str(caught.value)


def test_all_that_would_be_refused_is_named() -> None:
    with pytest.raises(PolicyError, match=r"(?s)onload.*a style attribute"):
        with_policy(head() + "<body onload=go()><p style=color:red>")


def test_harmless_markup_is_not_refused() -> None:
    with_policy(
        head()
        + "<p title='style=x onclick=y javascript:z' data-on=1 class=style>"
        + "<code>&lt;p style='color: red' onclick=go()></code>"
        + "<!-- <p style=x> --><a href='#javascript:x'>"
    )


def test_no_charset_is_refused() -> None:
    with pytest.raises(PolicyError, match="there is no <meta charset>"):
        with_policy("<head><title>Tasks</title></head>")


def test_script_above_the_policy_is_refused() -> None:
    with pytest.raises(PolicyError, match="a script above its policy: <script src=x>"):
        with_policy("<script src=x></script><meta charset=utf-8>")


def test_every_page_has_exactly_this_policy(site: Path) -> None:
    pages = list(site.rglob("*.html"))
    assert site / "404.html" in pages
    assert len(pages) == len(addresses()) + 1
    for page in pages:
        html = page.read_bytes().decode()
        digests = [
            hashlib.sha256(script.encode()).digest()
            for script in re.findall(r"<script>(.*?)</script>", html, re.S)
        ]
        wanted = [f" 'sha256-{base64.b64encode(one).decode()}'" for one in digests]
        assert policy(html) == POLICY.format(hashes="".join(wanted)), page


def test_message_names_the_page() -> None:
    page: Any = SimpleNamespace(file=SimpleNamespace(src_uri="learn/tasks.md"))
    config: Any = None
    with pytest.raises(PluginError, match=r"^learn/tasks\.md: a style attribute: <p "):
        hooks.on_post_page(head("<p style=x>"), page=page, config=config)
    with pytest.raises(PluginError, match=r"^404\.html: an onclick attribute: <p "):
        hooks.on_post_template(
            head("<p onclick=x>"), template_name="404.html", config=config
        )


def test_only_pages_have_a_policy() -> None:
    text, config = "<urlset></urlset>", cast("Any", None)
    assert hooks.on_post_template(text, "sitemap.xml", config) == text
