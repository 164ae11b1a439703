"""The HTML with which a page's scripts let the reader run its programs."""

from __future__ import annotations

import json
from dataclasses import asdict
from html import escape

from generator.metadata import dotted
from generator.runtime import Runtime
from generator.snippet import Snippet
from generator.texts import RunTexts

BUTTONS = {
    "run": "M8 5v14l11-7z",
    "stop": "M6 6h12v12H6z",
    "edit": "M4 17.2V20h2.8L17 9.8 14.2 7zM19.7 7.1a1 1 0 0 0 0-1.4l-1.4-1.4a1 1 0 0 "
    "0-1.4 0L15.4 5.8l2.8 2.8z",
    "reset": "M12 5V1.5L7 6.5l5 5V8a5 5 0 1 1-5 5H5a7 7 0 1 0 7-8z",
}
"""What stands on the buttons: an outline in a square of 24."""


PLACE = '<div class="run-place"></div>'
"""Where the script puts the buttons."""


def bar(snippet: Snippet, runtime: Runtime, texts: RunTexts) -> str:
    """The place of the buttons; or why there are none."""
    if why := why_not(snippet, runtime, texts):
        return f'<p class="run-none">{escape(why)}</p>'
    return PLACE


def buttons(runtime: Runtime, texts: RunTexts) -> str:
    """The row of buttons, which the script puts where ``bar`` says."""
    words = asdict(texts)
    told = json.dumps(words, ensure_ascii=False)
    more = dict.fromkeys(BUTTONS, "") | {
        "run": f' data-check="{escape(texts.check)}"',
        "stop": " hidden",
        "reset": " hidden",
    }
    row = "".join(
        f'<button type="button" class="run-{name}"{more[name]}>{_icon(outline)}'
        f"{escape(words[name])}</button>"
        for name, outline in BUTTONS.items()
    )
    return (
        f'<div class="run-parts" data-runtime="{runtime.name}/" '
        f'data-texts="{escape(told)}"><template>'
        f'<div class="run-bar" role="group" aria-label="{escape(texts.group)}">'
        f"{row}"
        f'<a class="run-open">{escape(texts.open)}</a>'
        '<span class="run-status" role="status" data-how=""></span>'
        "</div></template></div>"
    )


def why_not(snippet: Snippet, runtime: Runtime, texts: RunTexts) -> str:
    if snippet.needs:
        return texts.needs.format(needs=", ".join(snippet.needs))
    first, before = snippet.requires_python, snippet.before_python
    if first and first > runtime.python:
        return texts.newer.format(version=dotted(first), python=dotted(runtime.python))
    if before and before <= runtime.python:
        return texts.older.format(version=dotted(before), python=dotted(runtime.python))
    return ""


def _icon(outline: str) -> str:
    return f'<svg viewBox="0 0 24 24" aria-hidden="true"><path d="{outline}"/></svg>'
