"""The page for programs of the reader's own, which ``playground.js`` brings to life."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from html import escape

from generator.example import Example
from generator.index import own_examples
from generator.page import Page
from generator.running import why_not
from generator.runtime import Runtime
from generator.texts import PlaygroundTexts, Texts

TOOLS = ("share", "download", "mine", "forget")


def playground(
    pages: Sequence[tuple[str, Page]],
    examples: Mapping[str, Example],
    runtime: Runtime | None,
    texts: Texts,
) -> str:
    """The page's HTML; without a runtime, a sentence that says so."""
    words = texts.playground
    if runtime is None:
        return f"<p>{escape(words.unavailable)}</p>"
    menu = "".join(_group(page, examples, runtime, texts) for _, page in pages)
    told = json.dumps(asdict(words), ensure_ascii=False)
    return (
        f'<div class="playground" data-search-exclude data-texts="{escape(told)}">'
        f'<p class="playground-without">{escape(words.without)}</p>'
        "<template>"
        '<div class="playground-head">'
        f'<label>{escape(words.start)} <select class="playground-menu">'
        f'<option value="">{escape(words.choose)}</option>{menu}</select></label>'
        f"{_tools(words)}</div>"
        '<p class="playground-notice" role="status"></p>'
        '<div class="playground-body example">'
        '<div class="playground-run"></div>'
        '<div class="example-program"><div class="run-editor"></div></div>'
        '<div class="playground-results">'
        '<div class="example-output"></div><div class="timeline-none"></div>'
        '<div class="timeline-dock"></div>'
        "</div></div></template></div>"
    )


def _tools(words: PlaygroundTexts) -> str:
    buttons = "".join(
        f'<button type="button" class="playground-{name}">'
        f"{escape(asdict(words)[name])}</button>"
        for name in TOOLS
    )
    label = escape(words.tools)
    return (
        f'<div class="playground-tools" role="group" aria-label="{label}">'
        f"{buttons}</div>"
    )


def _group(
    page: Page, examples: Mapping[str, Example], runtime: Runtime, texts: Texts
) -> str:
    """What of a page can run in the browser, exercises too, as choices of a menu."""
    exercises = [examples[exercise.name] for exercise in page.exercises]
    choices = "".join(
        f'<option value="{escape(one.snippet.full_name)}">'
        f"{escape(one.snippet.title.replace('`', ''))}</option>"
        for one in [*own_examples(page, examples), *exercises]
        if not why_not(one.snippet, runtime, texts.run)
    )
    return f'<optgroup label="{escape(page.title)}">{choices}</optgroup>' * bool(
        choices
    )
