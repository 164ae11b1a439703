"""Pages are short, and described and titled for people who search."""

from __future__ import annotations

from pathlib import Path

import pytest
from generator.page import read_page
from generator.tree import page_files

from tests.prose import word_count

DOCS = Path(__file__).resolve().parent.parent / "docs" / "en"
PAGES = page_files(DOCS)

WORDS = 900
"""A page with more is two pages."""
TITLE, DESCRIPTION = 60, (50, 200)
"""Characters that search engines show."""


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_page(path: Path) -> None:
    page = read_page(path)
    words = word_count(page.text)
    assert words <= WORDS, f"{path}: {words} words: make it two pages"
    assert len(page.title) <= TITLE, f"{path}: search engines cut its title"
    shortest, longest = DESCRIPTION
    length = len(page.meta["description"])
    assert shortest <= length <= longest, f"{path}: a description of {length}"


def test_titles_and_descriptions_are_each_page_s_own() -> None:
    pages = [read_page(path) for path in PAGES]
    for said in (
        [page.title for page in pages],
        [p.meta["description"] for p in pages],
    ):
        assert len(said) == len(set(said))


def test_programs_and_headings_do_not_count() -> None:
    text = (
        "---\ndescription: x\n---\n\n# T\n\n```text\na b\n```\n\nTwo [words](y.md).\n"
    )
    assert word_count(text) == 2
