"""Expand the example and exercise fences of a page to standard Markdown."""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from html import escape

from generator.checks import Check, solution_of
from generator.figure import stepping
from generator.page import (
    ALL_SIGNS,
    EXAMPLE,
    EXERCISE,
    INDEXES,
    PLAYGROUND,
    Embedding,
    Exercise,
    Page,
)
from generator.predict import question
from generator.running import bar, buttons
from generator.runtime import Runtime
from generator.snippet import Snippet
from generator.steps import worth_showing
from generator.texts import Texts
from generator.trace import Trace


@dataclass(frozen=True)
class Example:
    """A snippet, what it printed when it was run, and the names it uses."""

    snippet: Snippet
    output: str
    names: frozenset[str]
    trace: Trace | None = None
    """What its Tasks did; None if this Python cannot run it."""

    @property
    def anchor(self) -> str:
        return f"example-{self.snippet.name}"

    @property
    def download(self) -> str:
        """Path of the file for download, below the site's root."""
        return f"examples/{self.snippet.full_name}"


@dataclass(frozen=True)
class Site:
    """What a page needs to know of the rest."""

    examples: Mapping[str, Example]
    """By the snippet's full name."""
    texts: Texts
    repository: str
    """Address under which ``edit/main/<file>`` edits a file of the repository."""
    indexes: Mapping[str, Callable[[str], str]]
    """Markdown of each index, for the page whose path is given."""
    figure: Callable[[Trace, int], str]
    """Draws a trace, given how many lines of its file stand above those shown."""
    checks: Mapping[str, Check] = field(default_factory=dict)
    """By the full name of the exercise's starting program."""
    legend: str | None = None
    """Path of the page that explains the pictures."""
    runtime: Runtime | None = None
    """What lets programs run in the browser, if it could be had."""


def expand(page: Page, path: str, site: Site) -> str:
    """The page's Markdown, with the fences that the generator knows filled in.

    ``path`` is the page's own, below the folder that holds all pages.
    """
    embeddings = {embedding.fence.start: embedding for embedding in page.embeddings}
    exercises = {exercise.fence.start: exercise for exercise in page.exercises}
    seen: set[str] = set()
    text, end = [], 0
    for fence in page.fences:
        if fence.kind == EXAMPLE:
            embedding = embeddings[fence.start]
            anchored = page.name == embedding.name.split("/")[0]
            first = anchored and embedding.name not in seen
            seen.add(embedding.name)
            filled = example_markdown(embedding, path, site, anchor=first)
        elif fence.kind == EXERCISE:
            filled = exercise_markdown(exercises[fence.start], path, site)
        elif fence.kind in INDEXES:
            filled = site.indexes[fence.kind](path)
        else:
            continue
        text += [page.text[end : fence.start], filled]
        end = fence.end
    text.append(page.text[end:])
    shared = []
    runs = site.runtime and (
        page.embeddings or page.exercises or _has(PLAYGROUND, page)
    )
    if runs or _has_signs(page, site):
        shared.append(stepping(site.texts.timeline))
    if site.runtime and runs:
        shared.append(buttons(site.runtime, site.texts.run))
    return "".join(text) + "".join(f"\n\n{one}\n" for one in shared)


def example_markdown(
    embedding: Embedding, path: str, site: Site, *, anchor: bool
) -> str:
    """One example: title, program, output, and what can be done with it."""
    example = site.examples[embedding.name]
    snippet, texts = example.snippet, site.texts
    lines = _highlighted(snippet.code, embedding.highlight)
    code = fenced(f'python hl_lines="{lines}"' if lines else "python", snippet.code)
    if embedding.collapsed:
        code = _folded(texts.program, code)
    output = fenced("{ .text .no-copy }", example.output)
    asked = picture = dock = ""
    trace = _drawn(example) if embedding.picture else None
    if trace:
        picture = site.figure(trace, snippet.above)
        dock = '<div class="timeline-dock"></div>'
    if embedding.predict:
        asked = question(example.output, texts.predict)
        output = _folded(texts.predict.summary, f"{output}\n\n{picture}")
        picture = ""
    else:
        output = f'<p class="example-label">{escape(texts.output)}</p>\n\n{output}'
    mark = f' id="{example.anchor}"' if anchor else ""
    kind = " ".join(["example", *_kind(snippet)])
    head = _head(embedding.title, example, texts)
    actions = _actions(example, path, site, explain=trace is not None)
    rows = [
        f'<div class="{kind}"{mark} data-name="{snippet.full_name}" markdown>',
        f'<p class="example-title" markdown="span">{head}</p>',
        f'<div class="example-program" markdown>\n\n{code}\n\n</div>',
        asked,
        bar(snippet, site.runtime, texts.run) if site.runtime else "",
        f'<div class="example-output" markdown>\n\n{output}\n\n</div>',
        picture,
        dock,
        f'<p class="example-actions" markdown="span">{actions}</p>',
        "</div>",
    ]
    return "\n\n".join(filter(None, rows))


def exercise_markdown(exercise: Exercise, path: str, site: Site) -> str:
    """One exercise: its starting program, and folded what helps to solve it.

    What a script needs to judge an attempt stands in the ``data-`` attributes.
    """
    texts, check = site.texts, site.checks[exercise.name]
    start = site.examples[exercise.name]
    trace = _drawn(start)
    picture = dock = ""
    if trace:
        picture = site.figure(trace, start.snippet.above)
        dock = '<div class="timeline-dock"></div>'
    program = fenced("python", start.snippet.code)
    output = _folded(texts.exercise.now, fenced("{ .text .no-copy }", start.output))
    parts = [
        f'<div class="example exercise" id="{check.anchor}" '
        f'data-name="{exercise.name}" '
        f'data-check="{_address(check.download, path)}" '
        f'data-sentences="{escape(_sentences(exercise, texts))}" markdown>',
        f'<p class="example-title" markdown="span">'
        f"{_head(exercise.title, start, texts)}</p>",
        f'<div class="example-program" markdown>\n\n{program}\n\n</div>',
        bar(start.snippet, site.runtime, texts.run) if site.runtime else "",
        '<p class="exercise-verdict" role="status"></p>',
        f'<div class="example-output" markdown>\n\n{output}\n\n</div>',
        picture,
        dock,
        _folded(texts.exercise.hint, exercise.hint, ' class="exercise-hint"'),
        _solution(exercise, path, site),
        f'<p class="example-actions" markdown="span">'
        f"{_actions(start, path, site, explain=trace is not None)}</p>",
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
        f'<p class="exercise-files" markdown="span">'
        f"{_actions(example, path, site, explain=False)}</p>",
    ]
    summary = texts.exercise.solution
    kind = ' class="exercise-solution" data-search-exclude'
    return _folded(summary, "\n\n".join(parts), kind)


def _sentences(exercise: Exercise, texts: Texts) -> str:
    """What a script may say of an attempt, as JSON."""
    ends = {"solved": texts.exercise.solved, "ended": texts.exercise.ended}
    found = json.dumps({**exercise.sentences, **ends}, ensure_ascii=False)
    # Markdown takes the sign in a sentence's own "&amp;" for that of an escape.
    return found.replace("&", "\\u0026")


def _address(target: str, path: str) -> str:
    """Address of ``target`` for a script on the page ``path``.

    The site builder turns the links of a page into such by itself. ``a/b.md`` is
    served as ``a/b/``, ``a/index.md`` as ``a/``.
    """
    folder = path.removesuffix(".md").removesuffix("index")
    return posixpath.relpath(target, folder or ".")


def _drawn(example: Example) -> Trace | None:
    """What the picture shows, or None if there is none or nothing to see in it."""
    trace = example.trace
    return trace if trace is not None and worth_showing(trace) else None


def _has_signs(page: Page, site: Site) -> bool:
    """Does anything on the page refer to the signs of the pictures?"""
    names = [one.name for one in page.embeddings if one.picture]
    names += [one.name for one in page.exercises]
    return _has(ALL_SIGNS, page) or any(_drawn(site.examples[name]) for name in names)


def _has(kind: str, page: Page) -> bool:
    return any(fence.kind == kind for fence in page.fences)


def fenced(info: str, text: str) -> str:
    """A fenced block that ``text`` cannot end, whatever it holds."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    mark = "`" * max(3, longest + 1)
    return f"{mark}{info}\n{text.rstrip()}\n{mark}"


def relative(target: str, path: str) -> str:
    """Address of ``target`` on the page ``path``, both below the same folder."""
    return posixpath.relpath(target, posixpath.dirname(path) or ".")


def badges(snippet: Snippet, texts: Texts) -> list[str]:
    """What a reader must have to run the snippet."""
    found = []
    if snippet.requires_python:
        found.append(badge(texts, snippet.requires_python))
    if snippet.needs:
        found.append(_badge(texts.needs.format(needs=", ".join(snippet.needs))))
    return found


def badge(texts: Texts, python: tuple[int, int]) -> str:
    """The mark that says which Python something needs."""
    return _badge(texts.python.format(version=".".join(map(str, python))))


def _badge(text: str) -> str:
    return f'<span class="badge">{escape(text)}</span>'


def _kind(snippet: Snippet) -> list[str]:
    """What the title says that the program is, a bug or a fix, if it does."""
    word = snippet.title.partition(": ")[0]
    return [word.lower()] if word in ("Bug", "Fix") else []


def _head(title: str | None, example: Example, texts: Texts) -> str:
    shown = escape(title or example.snippet.title, quote=False)
    return " ".join([shown, *badges(example.snippet, texts)])


def _actions(example: Example, path: str, site: Site, *, explain: bool) -> str:
    """What can be done with the example; how to read its picture, if it has one."""
    snippet, texts = example.snippet, site.texts
    actions = [f"[`{snippet.path.name}`]({_source(site, 'blob', snippet)})"]
    if explain and site.legend:
        actions.append(f"[{texts.timeline.legend}]({relative(site.legend, path)})")
    download = relative(example.download, path)
    actions.append(f"[{texts.download}]({download}){{ download }}")
    actions.append(f"[{texts.edit}]({_source(site, 'edit', snippet)})")
    return " ".join(actions)


def _source(site: Site, action: str, snippet: Snippet) -> str:
    return f"{site.repository}/{action}/main/snippets/{snippet.full_name}"


def _folded(summary: str, content: str, attributes: str = "") -> str:
    return (
        f"<details{attributes} markdown>\n<summary>{escape(summary)}</summary>\n\n"
        f"{content}\n\n</details>"
    )


def _highlighted(code: str, parts: Iterable[str]) -> str:
    """Numbers of the lines that hold one of ``parts``, as the highlighter wants."""
    return " ".join(
        str(number)
        for number, line in enumerate(code.splitlines(), 1)
        if any(part in line for part in parts)
    )
