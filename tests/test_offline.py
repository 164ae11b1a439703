"""The copy to read offline opens from disk, in real browsers, and does what it can."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from zipfile import ZipFile

import pytest
import yaml
from generator.offline_page import Changes, OfflineError, Words, read_words
from generator.policy import with_policy

from tests.reader import settle
from tests.site_links import SiteLinks
from tests.small_tree import write
from tests.trees import ROOT, build, share, small

if TYPE_CHECKING:
    from tests.firefox import Firefox

NAME = "asyncio-tasks-by-example"
ADDRESS = "https://example.org/tasks/"
DISK = "file:///copy/"
OWN = ("file:", "data:", "blob:")

LESSON = "learn/greetings/index.html"
PAGES = ("index.html", LESSON, "playground/index.html")

GUESS = """\
---
description: The first page.
---

# Home

[Greetings](learn/greetings.md#see-also)

```example
greetings/hello.py
predict: yes
```
"""
PLAYGROUND = """\
---
description: Programs of your own.
---

# Playground

```playground
```
"""

WORDS = Words("A copy of {date}.", "On the site", "No Python.")
PAGE = """\
<meta charset="utf-8">
<div data-md-component="announce">
</div>
<a href="{}">
<script src="../assets/javascripts/bundle.1.min.js"></script>
<script src="../browser/page.js" type="module"></script>
"""
LINKS = {
    "../b/": "../b/index.html",
    "../b/#there": "../b/index.html#there",
    "../b/?h=x#there": "../b/index.html?h=x#there",
    "..": "../index.html",
    "./": "./index.html",
    "../b/a%20b.py": "../b/a%20b.py",
    "#here": "#here",
    "https://example.com/b/": "https://example.com/b/",
    "mailto:a@example.org": "mailto:a@example.org",
    "../copy.zip": f"{ADDRESS}copy.zip",
    "../lost/?a=1&amp;b=2#c": f"{ADDRESS}lost/?a=1&amp;b=2#c",
}
"""Links of the page ``a/index.html``, on the site and in the copy."""

KEPT = {"index.html", "a/index.html", "b/index.html", "b/a b.py", "browser/page.js"}
CHANGES = Changes(KEPT, ADDRESS, WORDS, "2026-01-02")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small tree's site, with a prediction and a Playground."""
    root = share(small(tmp_path_factory.mktemp("tree")))
    write(root, "docs/en/index.md", GUESS)
    write(root, "docs/en/playground.md", PLAYGROUND)
    with (root / "mkdocs.yml").open("a") as config:
        config.write("  - playground.md\n")
    done = build(root, root / "site")
    assert done.returncode == 0, done.stderr
    return root / "site"


@pytest.fixture(scope="module")
def copy(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The copy, where a reader has unpacked it."""
    return unpack(built, tmp_path_factory.mktemp("a folder"))


def unpack(site: Path, folder: Path) -> Path:
    with ZipFile(site / f"{NAME}.zip") as packed:
        packed.extractall(folder)
    assert [one.name for one in folder.iterdir()] == [NAME]
    return folder / NAME


@pytest.fixture
def complaints(page: Any, complaints: list[str]) -> list[str]:
    """What the browser's console says, and what is asked of others."""

    def hear(request: Any) -> None:
        if not request.url.startswith(OWN):
            complaints.append(request.url)

    page.on("request", hear)
    return complaints


def go(page: Any, folder: Path, path: str) -> None:
    page.goto((folder / path).as_uri())
    settle(page)


def search(page: Any, words: str) -> None:
    page.keyboard.press("/")
    page.keyboard.type(words)
    page.locator(".md-search-result__item a").first.wait_for()
    page.keyboard.press("Enter")


def test_every_page_opens(page: Any, copy: Path, complaints: list[str]) -> None:
    found = {one.relative_to(copy).as_posix() for one in copy.rglob("*.html")}
    assert found == {*PAGES}
    for path in PAGES:
        go(page, copy, path)
        assert complaints == [], path
        header = page.locator(".md-header")
        assert header.evaluate("one => getComputedStyle(one).position") == "sticky"
        assert page.locator("img").first.evaluate("one => one.naturalWidth")


def test_the_site_itself_does_not_open_from_disk(
    page: Any, built: Path, complaints: list[str]
) -> None:
    go(page, built, LESSON)
    assert any("page.js" in said for said in complaints), complaints


@pytest.mark.parametrize("path", PAGES)
def test_search_finds_a_page_and_opens_it(
    page: Any, copy: Path, complaints: list[str], path: str
) -> None:
    go(page, copy, path)
    search(page, "greet")
    page.locator("mark").first.wait_for(state="attached")
    assert page.url.startswith((copy / LESSON).as_uri())
    assert complaints == []


def test_links_lead_from_page_to_page(
    page: Any, copy: Path, complaints: list[str]
) -> None:
    go(page, copy, "index.html")
    page.locator("article a", has_text="Greetings").click()
    page.wait_for_url(f"{(copy / LESSON).as_uri()}#see-also")
    page.locator(".md-tabs a", has_text="Home").click()
    page.wait_for_url((copy / "index.html").as_uri())
    page.locator(".md-footer__link--next").click()
    page.wait_for_url((copy / LESSON).as_uri())
    page.locator("article a", has_text="Download").click()
    page.wait_for_url("**/examples/greetings/hello.py")
    assert "asyncio.create_task" in page.content()
    assert complaints == []


def test_colours_are_switched_and_stay_so(
    page: Any, copy: Path, complaints: list[str]
) -> None:
    go(page, copy, "index.html")
    for number in (1, 2):
        page.locator(f"label[for=__palette_{number}]").click()
    go(page, copy, LESSON)
    assert page.locator("body").get_attribute("data-md-color-scheme") == "slate"
    assert complaints == []


def test_a_picture_is_stepped_through(
    page: Any, copy: Path, complaints: list[str]
) -> None:
    go(page, copy, LESSON)
    page.locator(".timeline-start").click()
    page.locator(".timeline-next").click()
    assert page.locator(".timeline-number").inner_text().startswith("Step 2 of")
    page.locator(".timeline-close").click()
    page.locator(".example-program button").first.click()
    page.locator(".md-dialog--active").wait_for()
    assert complaints == []


def test_an_output_is_guessed(page: Any, copy: Path, complaints: list[str]) -> None:
    go(page, copy, "index.html")
    page.locator(".predict textarea").fill("main: waits\nhello")
    page.locator(".predict-check").click()
    assert page.locator(".predict-status").get_attribute("data-kind") == "right"
    assert not page.locator(".predict-run").is_visible()
    assert complaints == []


def test_what_needs_the_site_leads_there(page: Any, copy: Path, built: Path) -> None:
    """No button does nothing, and nobody is offered what he has."""
    for path in PAGES:
        there = (built / path).read_text()
        assert "offline-offer" in there
        go(page, copy, path)
        assert not page.locator(".run-place, .run-bar, .run-parts, .playground").count()
        assert not page.locator(".offline-offer, .page-copy:visible").count()
        online = page.locator(".md-banner a").get_attribute("href")
        assert f'<link rel="canonical" href="{online}">' in there
    assert '<div class="playground"' in there
    assert page.locator(f'article p a[href="{online}"]').count() == 1


def test_the_policy_holds_on_disk(page: Any, copy: Path, complaints: list[str]) -> None:
    html = (copy / LESSON).read_text()
    for name, script in {
        "inline": "<script>document.title = 'bitten'</script>",
        "foreign": '<script src="https://elsewhere.example/x.js"></script>',
    }.items():
        changed = write(copy, f"learn/{name}/index.html", f"{html}{script}")
        go(page, copy, changed.relative_to(copy).as_posix())
        changed.unlink()
        assert "Greetings" in page.title()
        assert any("Content Security Policy" in said for said in complaints), name
        complaints.clear()


SEARCH = """new Promise((resolve) => {
  const field = document.querySelector(".md-search__input");
  document.querySelector("#__search").click();
  field.focus();
  field.value = "greet";
  const look = () => {
    field.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }));
    const found = document.querySelector(".md-search-result__item a");
    if (found) resolve(found.href);
    else setTimeout(look, 200);
  };
  look();
})"""


def test_firefox_searches(firefox: Firefox, copy: Path) -> None:
    firefox.goto((copy / "index.html").as_uri())
    assert firefox.evaluate(SEARCH).startswith((copy / LESSON).as_uri())
    assert firefox.console == []


def test_all_of_the_site_is_there(site: Path, tmp_path: Path) -> None:
    links = SiteLinks(unpack(site, tmp_path), DISK)
    assert len(links.pages) > 80
    assert list(links.broken()) == []
    own = [
        link.address
        for link in links.all()
        if link.address.startswith(DISK) and not link.target.startswith("#")
    ]
    assert len(own) > 5_000
    assert [address for address in own if urlsplit(address).path.endswith("/")] == []


def test_its_size_is_told(site: Path) -> None:
    (told,) = re.findall(r"(\d+) MB", offered()["offer"])
    size = (site / offered()["file"]).stat().st_size
    assert abs(size / 1e6 - int(told)) < 0.75


def offered() -> dict[str, str]:
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    (extra,) = re.findall(r"(?ms)^extra:\n.*?^(?=\S)", text)
    found: dict[str, str] = yaml.safe_load(extra)["extra"]["offline"]
    return found


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"note": "a copy"}, "extra.offline.note must have {date}: a copy"),
        ({"note": "a copy of {dat}"}, "extra.offline.note must have {date}"),
        ({"online": None}, "extra.offline.online is no text"),
        ({"file": 3}, "extra.offline.file is no text"),
    ],
)
def test_words_that_are_wrong(changed: dict[str, Any], expected: str) -> None:
    with pytest.raises(OfflineError, match=expected):
        read_words(offered() | changed)


@pytest.mark.parametrize("link", LINKS)
def test_a_link_names_a_file_or_leads_to_the_site(link: str) -> None:
    html = CHANGES.page("a/index.html", with_policy(PAGE.format(link)))
    assert f'<a href="{LINKS[link]}">' in html


def test_a_link_of_the_navigation_is_right_on_every_page() -> None:
    for path, up in ("c/index.html", ""), ("c/d/index.html", "../"), ("b/e.html", ""):
        for link in LINKS.keys() & {"../b/", "../b/#there", "../copy.zip"}:
            html = CHANGES.page(path, with_policy(PAGE.format(up + link)))
            there = "" if LINKS[link].startswith(ADDRESS) else up
            assert f'<a href="{there}{LINKS[link]}">' in html


@pytest.mark.parametrize("part", ["announce", "bundle", "module"])
def test_a_theme_that_writes_something_else_stops_the_build(part: str) -> None:
    html = with_policy(PAGE.format("#").replace(part, "other"))
    with pytest.raises(OfflineError, match=r"a/index\.html: .* is there 0 times"):
        CHANGES.page("a/index.html", html)
