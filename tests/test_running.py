"""What lets a program run in the browser, or the reason why it cannot."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import pytest
from generator.example import Example
from generator.page import parse_page
from generator.playground import playground
from generator.running import bar, buttons, why_not
from generator.runtime import Runtime
from generator.snippet import Snippet, parse_snippet
from generator.texts import read_texts

from tests.small_tree import PAGE, SNIPPET
from tests.test_expand import Text

ROOT = Path(__file__).resolve().parent.parent
TEXTS = read_texts(ROOT / "docs/en")
RUNTIME = Runtime(Path("0123456789abcdef"), (3, 14))
NEEDS = '# /// script\n# [tool.asyncio-tasks]\n# needs = ["threads"]\n# ///\n'
OLDER = '# /// script\n# requires-python = "<3.14"\n# ///\n'
NEWER = '# /// script\n# requires-python = ">=3.15"\n# ///\n'


def snippet(above: str = "") -> Snippet:
    return parse_snippet(Path("snippets/greetings/hello.py"), above + SNIPPET)


def parsed(html: str) -> Text:
    text = Text()
    text.feed(html)
    return text


@pytest.mark.parametrize(
    ("above", "words"),
    [
        (NEEDS, "It needs threads:"),
        (NEWER, "It needs Python 3.15:"),
        (OLDER, "It shows what Pythons older than 3.14 do:"),
    ],
)
def test_it_says_why_there_is_no_button(above: str, words: str) -> None:
    assert why_not(snippet(above), RUNTIME, TEXTS.run).startswith(words)
    assert words in bar(snippet(above), RUNTIME, TEXTS.run)
    assert "run-place" not in bar(snippet(above), RUNTIME, TEXTS.run)


def test_what_runs_in_the_browser_has_a_place_for_the_buttons() -> None:
    same = '# /// script\n# requires-python = ">=3.14"\n# ///\n'
    for above in ("", same):
        assert (
            bar(snippet(above), RUNTIME, TEXTS.run) == '<div class="run-place"></div>'
        )


def test_the_buttons_bring_the_words_of_the_script() -> None:
    tags = parsed(buttons(RUNTIME, TEXTS.run)).tags
    name, shared = tags[0]
    assert (name, shared["data-runtime"]) == ("div", "python-0123456789abcdef/")
    told = json.loads(shared["data-texts"] or "")
    assert told == asdict(TEXTS.run)


def test_the_playground_offers_what_runs_in_the_browser() -> None:
    page = parse_page(Path("greetings.md"), PAGE)

    def menu(above: str) -> list[str | None]:
        example = Example(snippet(above), "", frozenset())
        examples = {"greetings/hello.py": example}
        html = playground([("learn/greetings.md", page)], examples, RUNTIME, TEXTS)
        return [tag["value"] for name, tag in parsed(html).tags if name == "option"]

    assert menu("") == ["", "greetings/hello.py"]
    assert menu(NEEDS) == [""]


def test_without_a_runtime_the_playground_says_so() -> None:
    html = playground([], {}, None, TEXTS)
    assert html == f"<p>{TEXTS.playground.unavailable}</p>"
