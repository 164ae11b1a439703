"""An example on a page: program and output as they are, options, links, badges."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from pathlib import Path

import markdown
import pytest
from generator.checks import Check
from generator.example import Example, Site
from generator.expand import expand
from generator.figure import figure
from generator.page import parse_page
from generator.snippet import parse_snippet
from generator.texts import read_texts
from generator.trace import Print, Step, Task, Trace, Wait
from mkdocs.config import load_config

from tests.small_tree import PAGE, SNIPPET

ROOT = Path(__file__).resolve().parent.parent
PATH = "learn/greetings.md"
REPOSITORY = "https://example.org/repository"


TEXTS = read_texts(ROOT / "docs" / "en")


def expanded(
    page: str = PAGE,
    snippet: str = SNIPPET,
    output: str = "main: waits\nhello\n",
    trace: Trace | None = None,
) -> str:
    parsed = parse_snippet(Path("snippets/greetings/hello.py"), snippet)
    site = Site(
        examples={"greetings/hello.py": Example(parsed, output, frozenset(), trace)},
        texts=TEXTS,
        repository=REPOSITORY,
        indexes={},
        figure=lambda trace, above: figure(trace, TEXTS.timeline, above=above),
        legend="reference/pictures.md",
    )
    return expand(parse_page(Path("greetings.md"), page), PATH, site)


def printing(output: str) -> Trace:
    """A run of one Task that prints ``output`` and waits for what has that name."""
    events = (Print(output, 0.0, 13), Wait("await", output, 14))
    return Trace((Task(output, output, 0.0),), (Step(0.0, 0.0, events, task=0),))


class Text(HTMLParser):
    """Collects the text of each ``<pre>`` and ``<li>``, and every tag."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[str] = []
        self.items: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self._in_block = False
        self._in_item = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag == "pre":
            self._in_block = True
            self.blocks.append("")
        if tag == "li":
            self._in_item = True
            self.items.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag == "pre":
            self._in_block = False
        if tag == "li":
            self._in_item = False

    def handle_data(self, data: str) -> None:
        if self._in_block:
            self.blocks[-1] += data
        if self._in_item:
            self.items[-1] += data


def rendered(text: str) -> Text:
    """``text`` as the site's own Markdown settings render it."""
    config = load_config(str(ROOT / "mkdocs.yml"))
    html = markdown.markdown(
        text,
        extensions=config.markdown_extensions,
        extension_configs=config.mdx_configs,
    )
    found = Text()
    found.feed(html)
    return found


def test_program_and_output_arrive_to_the_letter() -> None:
    blocks = rendered(expanded()).blocks
    code = SNIPPET.partition('"""\n\n')[2]
    assert blocks == [code, "main: waits\nhello\n"]


LINES = [
    "<script>alert(1)</script>",
    "</code></pre></div>",
    "&lt;b&gt; &amp; &#35;",
    "```",
    "`````",
    "~~~",
    "--8<-- 'mkdocs.yml'",
    "{{ config }} {% raw %}",
    "{ .class #id }",
    "![x](https://example.org/x.png)",
    "[link](javascript:alert(1))",
    "*a* _b_ **c** ~~d~~ ==e==",
    "# no heading",
    "- no list",
    "    four spaces",
    ">>> asyncio.run(main())",
    "\\ \\n \\` \\<",
    "klzzwxh:0001 wzxhzdk:0",
    "a\n\nb",
    "</figure></details></svg>",
]
"""Lines that would do something if they were more than text."""


@pytest.mark.parametrize("line", LINES)
def test_what_a_program_prints_is_text(line: str) -> None:
    lines = "\n".join("plain" if part else "" for part in line.split("\n"))
    plain, found = (
        rendered(expanded(output=output, trace=printing(output)))
        for output in (f"first\n{lines}\nlast\n", f"first\n{line}\nlast\n")
    )
    assert found.blocks[1] == f"first\n{line}\nlast\n"
    assert f"prints first\n{line}\nlast, then waits" in found.items[0]
    of_text = {"span", "text", "tspan"}  # as many as it takes
    assert [tag for tag, _ in found.tags if tag not in of_text] == [
        tag for tag, _ in plain.tags if tag not in of_text
    ]


@pytest.mark.parametrize("line", LINES)
def test_what_the_reader_puts_in_order_is_text(line: str) -> None:
    page = PAGE.replace("hello.py\n", "hello.py\npredict: yes\n")
    lines = "\n".join("plain" if part else "" for part in line.split("\n"))
    plain, found = (
        rendered(expanded(page, output=f"first\n{shown}\nlast\n"))
        for shown in (lines, line)
    )
    assert {"first", "last", *line.split("\n")} <= set(found.items)
    assert found.blocks[1] == f"first\n{line}\nlast\n"
    assert [tag for tag, _ in found.tags if tag != "span"] == [
        tag for tag, _ in plain.tags if tag != "span"
    ]


def test_title_is_escaped() -> None:
    text = expanded(snippet=SNIPPET.replace("One Task", "A <b> & `<i>` Task"))
    tags = [tag for tag, _ in rendered(text).tags]
    assert "b" not in tags
    assert "i" not in tags


def test_links_of_an_example() -> None:
    tags = rendered(expanded()).tags
    links = [values for tag, values in tags if tag == "a" and "href" in values]
    hrefs = {str(values["href"]): values for values in links}
    file = "main/snippets/greetings/hello.py"
    assert f"{REPOSITORY}/blob/{file}" in hrefs
    assert f"{REPOSITORY}/edit/{file}" in hrefs
    assert "download" in hrefs["../examples/greetings/hello.py"]


def test_first_embedding_on_its_own_page_has_the_anchor() -> None:
    fence = "```example\ngreetings/hello.py\n```\n"
    text = expanded(PAGE + "\n" + fence)
    assert text.count('id="example-hello"') == 1


def test_highlight_marks_the_lines_that_hold_the_text() -> None:
    page = PAGE.replace("hello.py\n", "hello.py\nhighlight: await\nhighlight: task\n")
    assert '```python hl_lines="5 10 12"\n' in expanded(page)


def test_title_option_replaces_the_title() -> None:
    text = expanded(PAGE.replace("hello.py\n", "hello.py\ntitle: Another\n"))
    assert ">Another<" in text
    assert "says hello" not in text


def test_predict_folds_the_output_and_collapsed_the_program() -> None:
    page = PAGE.replace("hello.py\n", "hello.py\npredict: yes\ncollapsed: yes\n")
    found = rendered(expanded(page))
    assert [tag for tag, _ in found.tags].count("summary") == 2
    assert found.blocks[1] == "main: waits\nhello\n"


def test_badges() -> None:
    metadata = (
        '# /// script\n# requires-python = ">=3.14"\n'
        '# [tool.asyncio-tasks]\n# needs = ["signals", "threads"]\n# ///\n'
    )
    text = expanded(snippet=metadata + SNIPPET)
    assert "Python 3.14+</span>" in text
    assert "needs signals, threads</span>" in text


@pytest.mark.parametrize(
    ("required", "words"),
    [
        ("<3.14", "Python 3.11 to 3.13"),
        (">=3.12, <3.14", "Python 3.12 to 3.13"),
        (">=3.13,<3.14", "Python 3.13 only"),
    ],
)
def test_badge_of_what_older_pythons_do(required: str, words: str) -> None:
    metadata = f'# /// script\n# requires-python = "{required}"\n# ///\n'
    assert f"{words}</span>" in expanded(snippet=metadata + SNIPPET)


def test_other_text_stays_as_it_is() -> None:
    before, _, after = PAGE.partition("```example")
    after = after.partition("```\n")[2]
    text = expanded()
    assert text.startswith(before)
    assert text.endswith(after)


def test_the_picture_stands_below_the_output_and_its_parts_once() -> None:
    fence = "```example\ngreetings/hello.py\n```\n"
    text = expanded(PAGE + "\n" + fence, trace=printing("hello\n"))
    assert text.count("<figure") == 2
    assert text.count('class="timeline-parts"') == 1
    assert text.index("example-output") < text.index("<figure")
    assert text.index("<figure") < text.index("example-actions")
    assert text.count("](../reference/pictures.md)") == 2


def test_no_picture_where_there_is_nothing_to_see_or_it_is_not_wanted() -> None:
    trace = printing("hello\n")
    page = PAGE.replace("hello.py\n", "hello.py\npicture: no\n")
    dull = Trace(trace.tasks, ())
    for text in (expanded(page, trace=trace), expanded(trace=dull), expanded()):
        assert "<figure" not in text
        assert "timeline-parts" not in text


def test_a_picture_does_not_give_away_what_the_reader_is_to_guess() -> None:
    page = PAGE.replace("hello.py\n", "hello.py\npredict: yes\n")
    text = expanded(page, trace=printing("hello\n"))
    assert text.index("<details") < text.index("<figure")
    assert text.index("</figure>") < text.index("\n</details>\n\n</div>")


def test_the_list_counts_lines_as_the_page_shows_them() -> None:
    trace = Trace(
        (Task("a", "a()", 0.0), Task("b", "b()", 0.0)),
        (
            Step(0.0, 0.0, (Wait("await", "x", 12),), task=0, lines=(12,)),
            Step(0.0, 0.0, (Wait("await", "x", 17),), task=1, lines=(17,)),
        ),
    )
    waits = "[[5, &quot;a&quot;]]"
    assert f'data-ran="10" data-waits="{waits}"' in expanded(trace=trace)


SENTENCE = """It's "late": {seconds} s > 1 s, <b> & &amp; *not* `awaited`."""


def an_exercise(trace: Trace | None = None, path: str = PATH) -> str:
    examples = {}
    for name, title in {"bye": "Exercise", "bye_solution": "Solution"}.items():
        text = SNIPPET.replace("One Task", f"{title}: one Task")
        snippet = parse_snippet(Path(f"snippets/greetings/{name}.py"), text)
        example = Example(snippet, f"{name}\n", frozenset(), trace)
        examples[snippet.full_name] = example
    check = Check(Path("snippets/greetings/bye_check.py"), "", {"late": 1})
    site = Site(
        examples=examples,
        texts=TEXTS,
        repository=REPOSITORY,
        indexes={},
        figure=lambda trace, above: figure(trace, TEXTS.timeline, above=above),
        checks={"greetings/bye.py": check},
    )
    fence = f"```exercise\ngreetings/bye.py\nhint: A `hint`.\nlate: {SENTENCE}\n```\n"
    head = "---\ndescription: A page.\n---\n\n"
    return expand(parse_page(Path("greetings.md"), head + fence), path, site)


def test_an_exercise_says_to_the_letter_what_a_script_needs() -> None:
    tags = rendered(an_exercise()).tags
    (shown,) = (found for tag, found in tags if found.get("id") == "exercise-bye")
    assert shown["class"] == "example exercise"
    assert shown["data-name"] == "greetings/bye.py"
    assert shown["data-check"] == "../../exercises/greetings/bye_check.py"
    assert json.loads(shown["data-sentences"] or "") == {
        "late": SENTENCE,
        "solved": TEXTS.exercise.solved,
        "ended": TEXTS.exercise.ended,
        "never_awaited": TEXTS.exercise.never_awaited,
    }
    assert ("p", {"class": "exercise-verdict", "role": "status"}) in tags


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("index.md", "exercises/greetings/bye_check.py"),
        ("greetings.md", "../exercises/greetings/bye_check.py"),
        ("learn/index.md", "../exercises/greetings/bye_check.py"),
    ],
)
def test_the_check_is_found_from_where_the_page_is_served(
    path: str, expected: str
) -> None:
    assert f'data-check="{expected}"' in an_exercise(path=path)


def test_an_exercise_can_be_read_without_a_script() -> None:
    found = rendered(an_exercise(printing("hello\n")))
    code = SNIPPET.partition('"""\n\n')[2]
    assert found.blocks == [code, "bye\n", code, "bye_solution\n"]
    kinds = [values.get("class") for tag, values in found.tags if tag == "details"]
    assert kinds == [None, None, "exercise-hint", "exercise-solution"]
    links = [values["href"] or "" for tag, values in found.tags if tag == "a"]
    for name in ("bye", "bye_solution"):
        assert f"{REPOSITORY}/edit/main/snippets/greetings/{name}.py" in links


def test_the_solution_has_no_picture() -> None:
    text = an_exercise(printing("hello\n"))
    assert text.count("<figure") == 1
    assert text.index("</figure>") < text.index("exercise-solution")
