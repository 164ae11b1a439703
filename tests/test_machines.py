"""What programs read of the site: Markdown, llms.txt, the inventory, the sitemap."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from generator.configuration import About, about, navigation_paths
from generator.history import last_changes, newest
from generator.page import EXAMPLE, SIGNATURE, find_fences
from generator.page_markdown import published
from generator.plain import twin
from generator.surface import NAMES
from generator.tree import Tree

from tests.site_links import SiteLinks
from tests.trees import ROOT

ABOUT: About = about(ROOT / "mkdocs.yml")
LINK = re.compile(r"\]\((?P<target>[^()\s]+)\)|<(?P<address>https?:[^<>\s]+)>")


def twins(site: Path, tree: Tree) -> Iterator[tuple[str, str]]:
    """The path of each page, and its twin's text."""
    for path in navigation_paths(tree.config):
        yield path, (site / twin(path)).read_text(encoding="utf-8")


def prose(text: str) -> str:
    """Markdown without its fences and inline code."""
    for fence in reversed(list(find_fences(Path("twin.md"), text))):
        text = text[: fence.start] + text[fence.end :]
    return re.sub(r"`[^`\n]*`", "", text)


@pytest.fixture(scope="module")
def links(site: Path) -> SiteLinks:
    return SiteLinks(site, ABOUT.address)


def test_each_page_has_a_twin_and_a_link_to_it(site: Path, tree: Tree) -> None:
    for path, text in twins(site, tree):
        html = (site / published(path) / "index.html").read_text(encoding="utf-8")
        assert 'href="index.md" type="text/markdown"' in html, path
        title = re.search(r"<h1[^>]*>(.*?)<(?:a|/h1)", html)
        assert title
        assert text.startswith("# "), path
        assert f"<{ABOUT.address}{published(path)}>" in text


def test_programs_and_outputs_stand_in_their_place(site: Path, tree: Tree) -> None:
    pages = {page.path.relative_to(tree.docs).as_posix(): page for page in tree.pages}
    for path, text in twins(site, tree):
        at = 0
        for embedding in pages[path].embeddings:
            snippet = tree.snippets[embedding.name]
            at = text.find(snippet.code.rstrip(), at)
            assert at > 0, (path, embedding.name)
            if not snippet.why_not_here:
                at = text.find("```text\n", at)
                for statement in snippet.statements:
                    if not statement.options:
                        want = statement.want.replace("<BLANKLINE>", "")
                        assert want.rstrip() in text[at:], (path, embedding.name)


def test_a_twin_is_plain(site: Path, tree: Tree) -> None:
    """It holds no HTML, no attributes, and no fence that only the generator knows."""
    for path, text in twins(site, tree):
        kinds = {fence.kind for fence in find_fences(Path(path), text)}
        assert not kinds & {EXAMPLE, SIGNATURE, "exercise", "all-names"}, path
        left = re.search(r"</?(?!http)[a-z]+[ >]|\{ ?[.#:]|markdown=", prose(text))
        assert not left, (path, left)


def test_links_of_twins_lead_somewhere(
    site: Path, tree: Tree, links: SiteLinks
) -> None:
    for path, text in twins(site, tree):
        for match in LINK.finditer(prose(text)):
            address = match["target"] or match["address"]
            assert "://" in address, (path, address)
            if address.startswith(ABOUT.address):
                assert not links.wrong(address), (path, address)


def test_index_of_twins(site: Path, tree: Tree, links: SiteLinks) -> None:
    text = (site / "llms.txt").read_text(encoding="utf-8")
    assert text.startswith(f"# {ABOUT.name}\n\n> {ABOUT.description}\n")
    listed = [match["target"] for match in LINK.finditer(text)]
    wanted = [f"{ABOUT.address}{twin(one)}" for one in navigation_paths(tree.config)]
    assert listed == wanted
    assert not any(map(links.wrong, listed))
    assert re.findall(r"(?m)^## (.*)$", text) == re.findall(
        r"(?m)^  - ([^:]+):", ROOT.joinpath("mkdocs.yml").read_text().split("\nnav:")[1]
    )


def test_all_twins_in_one(site: Path, tree: Tree) -> None:
    text = (site / "llms-full.txt").read_text(encoding="utf-8")
    at = 0
    for path, own in twins(site, tree):
        at = text.find(own, at)
        assert at >= 0, path


def test_other_documentation_can_link_here(
    site: Path, tree: Tree, links: SiteLinks
) -> None:
    sphobjinv = pytest.importorskip(
        "sphobjinv", reason='no sphobjinv: pip install -e ".[ci]"'
    )
    found = sphobjinv.Inventory(str(site / "objects.inv"))
    assert found.project == ABOUT.name
    objects = {(one.domain, one.name): one for one in found.objects}
    assert len(objects) == found.count
    for one in found.objects:
        assert not links.wrong(ABOUT.address + one.uri_expanded), one.name
    for name in NAMES:
        plain = name.name.startswith(("TimeoutError", "ExceptionG", "BaseException"))
        assert ("py", name.name if plain else f"asyncio.{name.name}") in objects
    pages = {one.name for one in found.objects if one.role == "doc"}
    assert pages == {one.removesuffix(".md") for one in navigation_paths(tree.config)}
    label = objects["std", "example-two_greetings"]
    assert label.dispname_expanded == "Two Tasks wait at the same time"
    roles = {one.role for one in found.objects if one.domain == "py"}
    assert roles == {"class", "function", "method", "attribute", "data", "exception"}


def test_inventory_calls_names_as_python_does(site: Path) -> None:
    sphobjinv = pytest.importorskip(
        "sphobjinv", reason='no sphobjinv: pip install -e ".[ci]"'
    )
    objects = {
        one.name: one.role
        for one in sphobjinv.Inventory(str(site / "objects.inv")).objects
        if one.domain == "py"
    }
    assert objects["asyncio.Task"] == "class"
    assert objects["asyncio.Task.cancel"] == "method"
    assert objects["asyncio.gather"] == "function"
    assert objects["asyncio.CancelledError"] == "exception"
    assert objects["asyncio.FIRST_COMPLETED"] == "data"
    assert objects["asyncio.loop.slow_callback_duration"] == "attribute"
    assert objects["asyncio.loop.create_task"] == "method"


def test_sitemap_says_when_each_page_changed(site: Path, tree: Tree) -> None:
    namespace = {"map": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    entries = {
        entry.findtext("map:loc", "", namespace): entry.findtext(
            "map:lastmod", "", namespace
        )
        for entry in ElementTree.parse(site / "sitemap.xml").getroot()
    }
    changes = last_changes(ROOT)
    for page in tree.pages:
        path = page.path.relative_to(tree.docs).as_posix()
        source = page.path.relative_to(ROOT).as_posix()
        names = (f"snippets/{one.name}" for one in page.embeddings + page.exercises)
        date = newest([source, *names], changes)
        assert entries.pop(f"{ABOUT.address}{published(path)}") == date, path
        html = (site / published(path) / "index.html").read_text(encoding="utf-8")
        shown = re.search(r'title="Last update">.*?</span>\s*(\S*)', html, re.DOTALL)
        assert (shown[1] if shown else "") == date, path
    assert entries == {}


def test_each_page_says_what_a_link_to_it_shows(site: Path, tree: Tree) -> None:
    assert (site / "assets/card.png").read_bytes().startswith(b"\x89PNG")
    for page in tree.pages:
        path = published(page.path.relative_to(tree.docs).as_posix())
        html = (site / path / "index.html").read_text(encoding="utf-8")
        found = dict(
            re.findall(r'<meta (?:property|name)="([^"]+)" content="([^"]*)"', html)
        )
        assert found["og:url"] == ABOUT.address + path
        assert found["og:image"] == f"{ABOUT.address}assets/card.png"
        assert found["og:description"] == found["description"]
        assert found["og:title"]
        assert f'rel="canonical" href="{ABOUT.address}{path}"' in html


def test_a_button_copies_the_page(page: Any, address: str, site: Path) -> None:
    page.goto(f"{address}learn/two-tasks-at-once/")
    page.get_by_role("button", name="Copy page as Markdown").click()
    page.locator(".page-copy-status", has_text="Copied").wait_for(state="attached")
    text = (site / "learn/two-tasks-at-once/index.md").read_text(encoding="utf-8")
    assert page.evaluate("navigator.clipboard.readText()") == text


def test_a_page_that_cannot_be_fetched_is_not_copied(page: Any, address: str) -> None:
    page.route("**/index.md", lambda route: route.abort())
    page.goto(f"{address}learn/two-tasks-at-once/")
    page.get_by_role("button", name="Copy page as Markdown").click()
    failed = page.locator(".page-copy-status", has_text="could not be copied")
    failed.wait_for(state="attached")
