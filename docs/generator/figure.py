"""The HTML of a trace: its picture, and under it the same step by step.

An item of the list also says, in its ``data`` attributes, what the script that steps
through the picture needs, so that it needs nothing but the page:

* ``data-at``: how far the step goes in the picture, in percent of its width;
* ``data-name``: who ran;
* ``data-ran``: lines of the program that ran, the last one last;
* ``data-waits``: lines on which Tasks wait, each with their names, as JSON;
* ``data-printed``: how much of the output is there after the step, in the units in
  which JavaScript counts (UTF-16).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from html import escape
from itertools import zip_longest

from generator.layout import WIDTH, Layout, lay_out
from generator.markup import attribute
from generator.steps import code_name, is_shown, note_waits
from generator.timeline import SIGNS, draw
from generator.timeline_texts import TimelineTexts
from generator.trace import Print, Trace, Wait
from generator.words import rest, sentences

ICONS = {
    "previous": ["M6 5v14h2V5zM18 5v14l-9-7z"],
    "play": ["M8 5v14l11-7z", "M7 5h4v14H7zM13 5h4v14h-4z"],
    "next": ["M6 5v14l9-7zM16 5v14h2V5z"],
}
"""Outlines of what stands on the buttons; of two, the second while it plays."""

LISTED = 100
"""Steps that the list tells."""


def figure(
    trace: Trace,
    texts: TimelineTexts,
    *,
    above: int = 0,
    streams: tuple[str, ...] = ("stdout",),
) -> str:
    """The picture and the list.

    ``above`` says how many lines of the program's file stand above those that the
    reader sees; ``streams``, what is in the output that the reader sees.
    """
    layout = lay_out(trace)
    drawn = draw(trace, layout, texts)
    states = _states(trace, layout, texts, above, streams)
    items = [
        f"<li{state}>{sentence}</li>"
        for sentence, state in zip(sentences(trace, texts), states, strict=True)
    ]
    if (more := len(items) - LISTED) > 0:
        items[LISTED:] = [f"<li>{escape(texts.not_listed.format(n=more))}</li>"]
    notes = [f"<p>{note}</p>" for note in rest(trace, texts)]
    return "\n".join(
        [
            '<figure class="timeline" data-search-exclude>',
            f'<div class="timeline-picture">{drawn.svg}{_room(drawn.height)}</div>',
            '<div class="timeline-foot"></div>',
            f"<details><summary>{escape(texts.title)}</summary>",
            "<ol>",
            *items,
            "</ol>",
            *notes,
            "</details>",
            "</figure>",
        ]
    )


def _room(height: float) -> str:
    """What keeps the height of a picture that a browser has not laid out yet."""
    return f'<svg width="0" height="{height}" aria-hidden="true"></svg>'


def stepping(texts: TimelineTexts) -> str:
    """What the pictures of a page share: their signs, and controls for the script."""
    buttons = "".join(
        f'<button type="button" class="timeline-{name}" aria-label="{escape(label)}" '
        f'title="{escape(label)}">{_icons(name)}</button>'
        for name, label in (
            ("previous", texts.previous),
            ("play", texts.play),
            ("next", texts.next),
        )
    )
    return (
        f'<div class="timeline-parts">{SIGNS}<template>'
        '<button type="button" class="timeline-start" '
        f'data-failed="{escape(texts.failed)}">{escape(texts.step_through)}</button>'
        f'<div class="timeline timeline-controls" data-pause="{escape(texts.pause)}" '
        f'data-position="{escape(texts.position)}">'
        '<p class="timeline-now" aria-live="polite"></p>'
        f'<input type="range" min="1" aria-label="{escape(texts.step_through)}">'
        f"{buttons}"
        '<span class="timeline-number" aria-hidden="true"></span>'
        f'<button type="button" class="timeline-close">{escape(texts.close)}</button>'
        "</div>"
        "</template></div>"
    )


def _icons(name: str) -> str:
    return "".join(
        f'<svg viewBox="0 0 24 24" aria-hidden="true"><path d="{path}"/></svg>'
        for path in ICONS[name]
    )


def _states(
    trace: Trace,
    layout: Layout,
    texts: TimelineTexts,
    above: int,
    streams: tuple[str, ...],
) -> Iterator[str]:
    """The attributes of each item of the list."""
    waits: dict[int, Wait] = {}
    printed = 0
    for step, placed in zip_longest(trace.steps, layout.placed):
        note_waits(step, waits)
        printed += sum(
            len(event.text.encode("utf-16-le", "surrogatepass")) // 2
            for event in step.events
            if isinstance(event, Print) and event.stream in streams
        )
        if not is_shown(step):
            continue
        others = {task: wait for task, wait in waits.items() if task != step.task}
        name = code_name(step, texts)
        if step.task is not None:
            name = trace.tasks[step.task].name
        attributes = {
            "at": f"{placed.right / WIDTH * 100:.1f}" if placed else "",
            "name": name,
            "ran": " ".join(str(line - above) for line in step.lines if line > above),
            "waits": json.dumps(_named(others, trace, above)),
            "printed": str(printed),
        }
        yield "".join(
            f' data-{key}="{attribute(value)}"' for key, value in attributes.items()
        )


def _named(waits: dict[int, Wait], trace: Trace, above: int) -> list[tuple[int, str]]:
    """Each line on which Tasks wait, with their names."""
    names: dict[int, list[str]] = {}
    for task in sorted(waits):
        line = waits[task].line
        if line is not None and line > above:
            names.setdefault(line - above, []).append(trace.tasks[task].name)
    return [(line, ", ".join(some)) for line, some in sorted(names.items())]
