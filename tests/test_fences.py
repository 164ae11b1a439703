"""Every way to write a fence is either read or refused, never passed over.

Sybil's own Markdown parsers leave out most of these without a word, and run some
that no reader sees.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from generator.fault import Fault
from generator.page import find_fences, parse_page

PATH = Path("page.md")
HEAD = "---\ndescription: A page.\n---\n\n"


@pytest.mark.parametrize(
    "info",
    [
        "python",
        "py",
        "python3",
        "Python",
        " python",
        "python ",
        'python title="a.py"',
        'python hl_lines="1"',
        "{ .python .annotate }",
        "{.python}",
        "pycon title",
        " pycon",
        "example ",
        " example",
        "Example",
        "{.example}",
        "exercise ",
        "Exercise",
        "",
        "js",
    ],
)
def test_other_ways_are_refused(info: str) -> None:
    with pytest.raises(Fault, match=r"page.md:5: (a Python|unknown) fence"):
        parse_page(PATH, f"{HEAD}```{info}\nprint()\n```\n")


@pytest.mark.parametrize("before", ["    ", "> ", "- \n    ", "!!! note\n\n    "])
@pytest.mark.parametrize("kind", ["python", "example", "exercise"])
def test_fences_that_stand_inside_something_are_refused(before: str, kind: str) -> None:
    indent = before.rpartition("\n")[2]
    text = f"{before}```{kind}\n{indent}a/b.py\n{indent}```\n"
    with pytest.raises(Fault, match=f"({kind}.* is indented|a Python fence)"):
        parse_page(PATH, HEAD + text)


@pytest.mark.parametrize("mark", ["```", "````", "~~~", "~~~~"])
def test_marks(mark: str) -> None:
    page = parse_page(PATH, f"{HEAD}{mark}example\na/b.py\n{mark}\n")
    assert [embedding.name for embedding in page.embeddings] == ["a/b.py"]
    assert page.embeddings[0].name_line == 6


def test_a_fence_inside_a_longer_one_is_text() -> None:
    page = parse_page(PATH, f"{HEAD}````text\n```python\n```\n````\n")
    assert [fence.kind for fence in page.fences] == ["text"]
    assert page.fences[0].body == "```python\n```\n"


def test_a_fence_inside_a_comment_is_no_fence() -> None:
    text = "<!-- one -->\n<!--\n```python\nprint()\n```\n-->\n```text\nhi\n```\n"
    assert [fence.line for fence in find_fences(PATH, text)] == [7]


def test_fence_knows_its_place_in_the_text() -> None:
    text = "one\n\n```text\ntwo\n```\n\nthree\n"
    (fence,) = find_fences(PATH, text)
    assert text[fence.start : fence.end] == "```text\ntwo\n```"


def test_all_options() -> None:
    text = (
        "```example\na/b.py\ntitle: A: b\nhighlight: one\nhighlight: two\n"
        "predict: yes\ncollapsed: yes\n```\n"
    )
    (embedding,) = parse_page(PATH, HEAD + text).embeddings
    assert embedding.title == "A: b"
    assert embedding.highlight == {"one": 8, "two": 9}
    assert embedding.predict
    assert embedding.collapsed


def test_an_exercise() -> None:
    text = (
        "```exercise\na/b.py\nhint: Look at `c`: there.\ntitle: Exercise: d\n"
        "slow: It takes {seconds} s: why?\n```\n"
    )
    page = parse_page(PATH, HEAD + text)
    (exercise,) = page.exercises
    assert not page.embeddings
    assert exercise.name == "a/b.py"
    assert exercise.hint == "Look at `c`: there."
    assert exercise.title == "Exercise: d"
    assert exercise.sentences == {"slow": "It takes {seconds} s: why?"}
    assert exercise.lines["slow"] == 9


def test_indented_text_of_a_list_is_no_code() -> None:
    parse_page(PATH, f"{HEAD}- one\n\n    more of one\n\n1. two\n\n    more\n")
