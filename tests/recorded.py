"""For tests that look at each snippet; ``conftest`` has what it did, as ``trace``."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from generator.page import read_page
from generator.snippet import Snippet, read_snippet
from generator.tree import page_files, snippet_files

ROOT = Path(__file__).resolve().parent.parent

SNIPPETS = [read_snippet(path) for path in snippet_files(ROOT)]

for_each = partial(
    pytest.mark.parametrize, "snippet", ids=lambda snippet: snippet.full_name
)
"""Runs a test once for each of these snippets."""

each_snippet = for_each(SNIPPETS)
each_snippet_backwards = for_each(SNIPPETS[::-1])
"""The same from the end: two test files that run side by side meet halfway, and each
has the answers of the other."""

PAGES = [read_page(path) for path in page_files(ROOT / "docs" / "en")]
PICTURED = {
    *(one.name for page in PAGES for one in page.embeddings if one.picture),
    *(one.name for page in PAGES for one in page.exercises),
}
"""Full names of the snippets of which a page shows a picture."""


def skip_if_not_pictured(snippet: Snippet) -> None:
    """Of such a run nobody sees more than its output."""
    if snippet.full_name not in PICTURED:
        pytest.skip("no page shows a picture of it")
