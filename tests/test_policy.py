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

from tests.small_tree import write
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


BEFORE = "", '<ul><li class="x"><a href="../b/">b</a> &amp;<br></ul>\n', "text <b>"
"""What may stand in front, and is read quickly."""


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
        ('<a href="java&#9;script:go()">', "a javascript: address: <a href="),
        ('<meta http-equiv="Refresh" content="0;url=x">', "a page that leaves by "),
    ],
)
def test_what_the_policy_would_refuse_is_named(markup: str, message: str) -> None:
    for before in BEFORE:
        with pytest.raises(PolicyError) as caught:
            with_policy(head() + before + markup)
        assert str(caught.value).startswith(message)
        assert "\n  To mend: " in str(caught.value)


@pytest.mark.parametrize(
    "markup",
    [
        '<a class="x" onclick="go()">',
        '<a class onclick="go()">',
        '<li\nclass="x"\nonclick="go()">',
        "<li class='x' onclick='go()'>",
        '<p title="<a class=" onclick=" id="go()">',
        '<span title="a>b" onclick="go()">',
        '<rect x="1"onclick="go()"/>',
        '<a href="x" / onclick="go()">',
        "<p><b><a onclick=go()>",
    ],
)
def test_a_handler_is_named_whatever_stands_around_it(markup: str) -> None:
    for before in BEFORE:
        with pytest.raises(PolicyError, match=r"^an onclick attribute: <"):
            with_policy(head() + before + markup)


@pytest.mark.parametrize(
    "markup",
    [
        '<img src="https://a.example/x.png">',
        "<script src=//a.example/x.js></script>",
        '<link rel="preload stylesheet" href="HTTP://a.example/x.css">',
        '<iframe src="//a.example">',
        '<video poster="//a.example/x.png">',
        '<img srcset="//a.example/x.png 2x">',
        '<img srcset="x.png 1x, //a.example/x.png 2x">',
        '<form action="https://a.example/">',
        '<object data="//a.example/x.svg">',
        '<svg><use xlink:href="//a.example/x.svg#a"></svg>',
    ],
)
def test_what_another_site_would_send_is_named(markup: str) -> None:
    with pytest.raises(PolicyError, match=r"^something that another site sends: <"):
        with_policy(head() + markup)


def test_inline_scripts_of_others_are_named() -> None:
    with_policy(head("<script>\nvar a = 1\n</script>"), scripts=("var b", "var a"))
    with pytest.raises(PolicyError, match=r"^an inline script: <script>let a"):
        with_policy(head("<script>\nlet a = 1\n</script>"), scripts=("var a",))


def test_all_that_would_be_refused_is_named() -> None:
    with pytest.raises(PolicyError, match=r"(?s)onload.*a style attribute"):
        with_policy(head() + "<body onload=go()><p style=color:red>")


def test_harmless_markup_is_not_refused() -> None:
    with_policy(
        head()
        + "<p title='style=x onclick=y javascript:z' data-on=1 class=style>"
        + "<code>&lt;p style='color: red' onclick=go()></code>"
        + "<!-- <p style=x> --><a href='#javascript:x'>"
        + "<a href='https://a.example'><link rel=canonical href='https://a.example'>"
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


WRITTEN = {
    "<p style=x>": r"docs/en/tasks\.md:3: a style attribute: <p ",
    "<p class=a style='y'>": r"docs/en/tasks\.md:4: a style attribute: <p ",
    "<script>go()\n</script>": r"docs/theme/main\.html:1: an inline script: <script>go",
    "<p style=z>": r"tasks\.md: a style attribute: <p ",
}


@pytest.mark.parametrize("html", WRITTEN)
def test_message_names_the_line_if_somebody_wrote_it(
    html: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path, "docs/en/tasks.md", '# Tasks\n\n<p style=x>\n{ style="y" }\n')
    write(tmp_path, "docs/theme/main.html", "<script>go()\n</script>")
    config: Any = SimpleNamespace(
        docs_dir=str(tmp_path / "docs/en"),
        theme=SimpleNamespace(custom_dir=str(tmp_path / "docs/theme")),
    )
    page: Any = SimpleNamespace(file=SimpleNamespace(src_uri="tasks.md"))
    with pytest.raises(PluginError, match=f"^{WRITTEN[html]}"):
        hooks.on_post_page(head(html), page=page, config=config)
    template = html.replace("<p ", "<b ")
    with pytest.raises(PluginError, match=r"^(404|docs/theme/main)\.html(:1)?: an? "):
        hooks.on_post_template(head(template), "404.html", config)


def test_only_pages_have_a_policy() -> None:
    text, config = "<urlset></urlset>", cast("Any", None)
    assert hooks.on_post_template(text, "sitemap.xml", config) == text
