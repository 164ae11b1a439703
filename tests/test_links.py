"""Every link, anchor and asset of the built site is there, also those in raw HTML."""

from __future__ import annotations

from pathlib import Path

import pytest
from generator.configuration import about

from tests.external_links import listed
from tests.site_links import SiteLinks
from tests.trees import ROOT

BASE = "https://example.org/tasks/"
PAGE = """\
<link href="../assets/site.css">
<a href="../other/#there">fine</a> <a href="#here" id="here">fine</a>
<a href="/tasks/other/">fine</a> <a href="mailto:a@example.org">fine</a>
<img src="data:image/gif;base64,R0lGODlhAQABAAAAADs=">
{}
"""

BROKEN = {
    '<a href="../othre/">': "page/index.html:5: no such file: ../othre/",
    '<a href="../other/#their">': "page/index.html:5: no such anchor: ../other/#their",
    '<a href="#nowhere">': "page/index.html:5: no such anchor: #nowhere",
    '<img src="../assets/lost.png">': "page/index.html:5: no such file: "
    "../assets/lost.png",
    '<script src="/browser/run.js">': "page/index.html:5: outside the site: "
    "/browser/run.js",
}


def small_site(folder: Path, more: str = "") -> SiteLinks:
    files = {
        "page/index.html": PAGE.format(more),
        "other/index.html": '<h1 id="there">Other</h1>',
        "assets/site.css": "",
    }
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return SiteLinks(folder, BASE)


def test_every_link_leads_somewhere(site: Path) -> None:
    links = SiteLinks(site, about(ROOT / "mkdocs.yml").address)
    assert len(links.pages) > 80
    assert sum(1 for _ in links.all()) > 10_000
    assert not list(links.broken())


def test_good_links_are_left_alone(tmp_path: Path) -> None:
    assert list(small_site(tmp_path).broken()) == []


@pytest.mark.parametrize("tag", BROKEN)
def test_a_broken_link_is_found(tag: str, tmp_path: Path) -> None:
    assert list(small_site(tmp_path, tag).broken()) == [BROKEN[tag]]


def test_links_to_other_sites_are_listed(tmp_path: Path) -> None:
    tags = (
        '<a href="https://docs.python.org/3/#a"><a href="https://docs.python.org/3/">'
    )
    small_site(tmp_path, tags)
    assert listed(tmp_path, BASE) == ["https://docs.python.org/3/  page/index.html:5"]
