"""The real tree keeps the contract: snippets, pages, names, navigation, links."""

from __future__ import annotations

from pathlib import Path

import pytest
from generator.configuration import about
from generator.contract import check_tree
from generator.site import Built, Faults, site_files
from generator.tree import Tree

from tests.links import broken_links

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def built() -> Built:
    return site_files(ROOT, about(ROOT / "mkdocs.yml"))


def test_snippets_and_pages(tree: Tree) -> None:
    if faults := check_tree(tree):
        raise Faults(faults)


def test_there_are_lessons(tree: Tree) -> None:
    assert len(tree.snippets) >= 800
    assert len(tree.pages) >= 80


def test_links(tree: Tree, built: Built) -> None:
    faults = list(broken_links(tree, built))
    assert not faults, "\n\n" + "\n\n".join(map(str, faults))


def test_lessons_show_the_bug_and_the_fix(tree: Tree) -> None:
    """Each lesson answers first, and shows what goes wrong as programs."""
    lessons = [page for page in tree.pages if page.path.parent.name == "learn"]
    assert lessons
    for page in lessons:
        assert "{ .answer }" in page.text, page.path
        assert "## What goes wrong" in page.text, page.path
        assert "## See also" in page.text, page.path
        own = [one for one in tree.snippets.values() if one.page == page.name]
        titles = [snippet.title for snippet in own]
        for kind in ("Bug: ", "Fix: "):
            assert any(title.startswith(kind) for title in titles), (page.path, kind)
