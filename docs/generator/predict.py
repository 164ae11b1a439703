"""The question what an example prints, as the reader answers it.

It stands in the page as it looks at first, so that it has its room from the beginning;
``docs/browser/predict.js`` then lets it be answered, and styles hide it where no script
runs. The right answer is not in it: that is the output, folded below.
"""

from __future__ import annotations

import hashlib
from html import escape

from generator.markup import text
from generator.texts import PredictTexts

TYPED = 2
"""Lines that a reader may be asked to type; more are put in order."""


def question(output: str, texts: PredictTexts) -> str:
    """HTML of the question, in one line so that Markdown finds no fence in it."""
    lines = [line.rstrip() for line in output.rstrip().split("\n")]
    if lines == [""]:
        return ""
    answer, how = _typed(len(lines), texts), texts.type
    if len(lines) > TYPED and len(set(lines)) > 1:
        answer, how = _arranged(lines, texts), texts.arrange
    words = "".join(
        f' data-{key}="{escape(value)}"'
        for key, value in (
            ("show", texts.show),
            ("success", texts.success),
            ("differs", texts.differs),
            ("right", texts.right),
            ("wrong", texts.wrong),
        )
    )
    name = escape(texts.question)
    return (
        f'<div class="predict" role="group" aria-label="{name}"{words} '
        "data-search-exclude inert>"
        f'<p class="predict-how"><strong>{name}</strong> {escape(how)}</p>'
        f"{answer}"
        '<div class="predict-actions">'
        f"{_button('check', texts.check, 'disabled')}"
        f"{_button('again', texts.again)}"
        '<p class="predict-status" role="status"></p>'
        f"{_button('run', texts.run, 'hidden')}"
        "</div></div>"
    )


def shuffled(lines: list[str]) -> list[str]:
    """The lines in an order that is always the same and never right.

    Unless all of them are equal: then every order is right.
    """
    order = sorted(lines, key=_digest)
    return order if order != lines else [*order[1:], order[0]]


def _digest(line: str) -> bytes:
    return hashlib.sha256(line.encode(errors="surrogatepass")).digest()


def _arranged(lines: list[str], texts: PredictTexts) -> str:
    pool = "".join(f"<li>{_line(line, texts)}</li>" for line in shuffled(lines))
    return (
        '<div class="predict-lines">'
        f'<div class="predict-pool">{_label(texts.lines)}'
        f'<ul role="list" aria-label="{escape(texts.lines)}">{pool}</ul></div>'
        f'<div class="predict-yours">{_label(texts.yours)}'
        f'<ol role="list" aria-label="{escape(texts.yours)}">'
        f"{'<li></li>' * len(lines)}</ol></div></div>"
    )


def _line(line: str, texts: PredictTexts) -> str:
    shown = text(line) or _empty(texts)
    return f'<button type="button">{shown}</button>'


def _empty(texts: PredictTexts) -> str:
    name = escape(texts.empty)
    return f'<span class="predict-empty" role="img" aria-label="{name}"></span>'


def _typed(count: int, texts: PredictTexts) -> str:
    return (
        f'<div class="predict-yours">{_label(texts.yours)}<div class="predict-typed">'
        f'<textarea rows="{count}" aria-label="{escape(texts.yours)}" '
        'placeholder=" " autocapitalize="off" autocomplete="off" autocorrect="off" '
        'spellcheck="false"></textarea>'
        f'<ol role="list">{"<li></li>" * count}</ol></div></div>'
    )


def _label(words: str) -> str:
    return f'<p class="predict-label" aria-hidden="true">{escape(words)}</p>'


def _button(name: str, label: str, state: str = "") -> str:
    return (
        f'<button type="button" class="predict-{name}" {state}>{escape(label)}</button>'
    )
