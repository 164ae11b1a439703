"""No Markdown is left on a page as it was typed, to be read as signs."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.left_over import left_over, left_over_on_site
from tests.small_tree import write
from tests.trees import ROOT

LEFT = (
    "This is **bold*.",
    "[that](there.md is",
    "[see] (there.md)",
    "[see][nowhere]",
    "~~gone~~",
    "==marked==",
    "an open ` backtick",
    "!!! note",
    "??? note",
    "| a | b |",
    "--- | ---",
    "- [ ] to do",
    "a class {.lead}",
)


@pytest.mark.parametrize("words", LEFT)
def test_it_is_found(words: str) -> None:
    assert list(left_over(f"<p>It prints\n{words}</p>")) == [words]


@pytest.mark.parametrize("tag", ["code", "pre", "script", "svg"])
def test_code_is_left_alone(tag: str) -> None:
    assert not list(left_over(f"<{tag}>a[b](c) ** `d` <b>**</b></{tag}> - it prints"))


def test_it_is_told_where_it_was_written(tmp_path: Path) -> None:
    page = write(tmp_path, "docs/en/learn/a.md", "# A\n\nThis is **bold*.\n")
    write(tmp_path, "site/learn/a/index.html", "<p>This is **bold*.</p>")
    (found,) = left_over_on_site(tmp_path / "site", tmp_path)
    assert found == f"{page.relative_to(tmp_path)}:3: This is **bold*."


def test_nothing_is_left_on_the_site(site: Path) -> None:
    found = list(left_over_on_site(site, ROOT))
    assert not found, "\n" + "\n".join(found)
