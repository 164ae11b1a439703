"""One exercise on a page: its starting program, and folded what helps to solve it."""

from __future__ import annotations

import json
from html import escape

from generator.checks import solution_of
from generator.example import Site, actions, drawn, head
from generator.page import Exercise
from generator.page_markdown import fenced, folded, served, unsearched
from generator.running import bar
from generator.texts import Texts


def exercise_markdown(exercise: Exercise, path: str, site: Site) -> str:
    """What a script needs to judge an attempt stands in the ``data-`` attributes."""
    texts, check = site.texts, site.checks[exercise.name]
    start = site.examples[exercise.name]
    trace = drawn(start)
    picture = dock = ""
    if trace:
        picture = site.figure(trace, start.snippet.above)
        dock = '<div class="timeline-dock"></div>'
    program = fenced("python", start.snippet.code)
    output = folded(texts.exercise.now, fenced("{ .text .no-copy }", start.output))
    parts = [
        f'<div class="example exercise" id="{check.anchor}" '
        f'data-name="{exercise.name}" '
        f'data-check="{served(check.download, path)}" '
        f'data-sentences="{escape(_sentences(exercise, texts))}" markdown>',
        head(exercise.title, start, texts),
        unsearched("example-program", program),
        bar(start.snippet, site.runtime, texts.run) if site.runtime else "",
        '<p class="exercise-verdict" role="status"></p>',
        unsearched("example-output", output),
        picture,
        dock,
        folded(texts.exercise.hint, exercise.hint, ' class="exercise-hint"'),
        _solution(exercise, path, site),
        actions(start, path, site, explain=trace is not None),
        "</div>",
    ]
    return "\n\n".join(filter(None, parts))


def _solution(exercise: Exercise, path: str, site: Site) -> str:
    example, texts = site.examples[solution_of(exercise.name)], site.texts
    parts = [
        fenced("python", example.snippet.code),
        f'<div class="exercise-output" markdown>\n\n'
        f'<p class="example-label">{escape(texts.output)}</p>\n\n'
        f"{fenced('{ .text .no-copy }', example.output)}\n\n</div>",
        actions(example, path, site, explain=False),
    ]
    summary = texts.exercise.solution
    kind = ' class="exercise-solution" data-search-exclude'
    return folded(summary, "\n\n".join(parts), kind)


def _sentences(exercise: Exercise, texts: Texts) -> str:
    """What a script may say of an attempt, as JSON."""
    ends = {
        "solved": texts.exercise.solved,
        "ended": texts.exercise.ended,
        "never_awaited": texts.exercise.never_awaited,
    }
    found = json.dumps({**exercise.sentences, **ends}, ensure_ascii=False)
    # Markdown takes the sign in a sentence's own "&amp;" for that of an escape.
    return found.replace("&", "\\u0026")
