"""Pages are short, and described and titled for people who search."""

from __future__ import annotations

from pathlib import Path

import pytest
from generator.fault import Fault
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
    if words > WORDS:
        what = f"the page has {words} words, more than {WORDS}"
        raise Fault(path, 1, what, "make it two pages: one page, one question")
    if len(page.title) > TITLE:
        what = f"the title has {len(page.title)} characters, more than {TITLE}"
        line = line_of(page.text, page.title)
        raise Fault(path, line, what, "shorten it: search engines cut it")
    shortest, longest = DESCRIPTION
    length = len(page.meta["description"])
    if not shortest <= length <= longest:
        what = f"the description has {length} characters"
        mend = f"write {shortest} to {longest}, which search engines show"
        raise Fault(path, line_of(page.text, "description:"), what, mend)


def test_titles_and_descriptions_are_each_page_s_own() -> None:
    seen: dict[str, Path] = {}
    for path in PAGES:
        page = read_page(path)
        for said in (page.title, page.meta["description"]):
            other = seen.setdefault(said, path)
            if other != path:
                what = f"{other.name} says the same: {said!r}"
                mend = "say what only this page answers"
                raise Fault(path, line_of(page.text, said), what, mend)


def line_of(text: str, part: str) -> int:
    """The first line that holds ``part``, or 1."""
    return text[: max(text.find(part), 0)].count("\n") + 1


def test_programs_and_headings_do_not_count() -> None:
    text = (
        "---\ndescription: x\n---\n\n# T\n\n```text\na b\n```\n\nTwo [words](y.md).\n"
    )
    assert word_count(text) == 2
