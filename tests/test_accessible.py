"""Without a browser: what is on a page has a name, a text and an id of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.accessible import flaws, flaws_of_site
from tests.small_tree import write
from tests.trees import ROOT

WRONG = {
    '<img src="a.png">': "a picture without a text",
    "<input>": "a field without a label",
    '<label for="a">A</label><input id="b">': "a field without a label",
    "<select><option>a</select>": "a field without a label",
    "<textarea></textarea>": "a field without a label",
    "<button> </button>": "a <button> without a name",
    '<a href="x"><svg></svg></a>': "a <a> without a name",
    '<a href="x"><img src="a.png" alt=""></a>': "a <a> without a name",
    '<p id="a"></p><b id="a">a</b>': "the id 'a' stands twice on the page",
}
RIGHT = (
    '<img src="a.png" alt="">',
    '<label for="a">A</label><input id="a">',
    '<input id="a"><label for="a">A</label>',
    "<label>A <select></select></label>",
    '<input aria-label="A"><textarea title="A"></textarea><input type="hidden">',
    '<button>A</button><button aria-label="A"></button><a id="a"></a>',
    '<a href="x"><img src="a.png" alt="A"></a><a href="x"><b>A</b></a>',
    '<p id="a"></p><p id="b"></p>',
)


@pytest.mark.parametrize("html", WRONG)
def test_what_is_wrong(html: str) -> None:
    (flaw,) = flaws(html)
    assert flaw.what == WRONG[html]


@pytest.mark.parametrize("html", RIGHT)
def test_what_is_right(html: str) -> None:
    assert list(flaws(html)) == []


def test_it_is_told_where_it_was_written(tmp_path: Path) -> None:
    page = write(tmp_path, "docs/en/learn/a.md", "# A\n\n<img src='a.png'>\n")
    html = "<img src='a.png'><button></button>"
    write(tmp_path, "site/learn/a/index.html", html)
    assert list(flaws_of_site(tmp_path / "site", tmp_path)) == [
        f"{page.relative_to(tmp_path)}:3: a picture without a text: <img src='a.png'>",
        "learn/a/index.html: a <button> without a name: <button>",
    ]


def test_nothing_is_wrong_on_the_site(site: Path) -> None:
    found = list(flaws_of_site(site, ROOT))
    assert not found, "\n" + "\n".join(found)
