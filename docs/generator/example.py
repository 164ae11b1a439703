"""One example on a page: title, program, output, picture, what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from html import escape

from generator.checks import Check
from generator.metadata import OLDEST, dotted
from generator.page import Embedding
from generator.page_markdown import fenced, folded, relative, unsearched
from generator.predict import question
from generator.running import bar
from generator.runtime import Runtime
from generator.signatures import SHOWN, SIGNATURES
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


def example_markdown(
    embedding: Embedding, path: str, site: Site, *, anchor: bool
) -> str:
    """One example: title, program, output, and what can be done with it."""
    example = site.examples[embedding.name]
    snippet, texts = example.snippet, site.texts
    lines = _highlighted(snippet.code, embedding.highlight)
    code = fenced(f'python hl_lines="{lines}"' if lines else "python", snippet.code)
    if embedding.collapsed:
        code = folded(texts.program, code)
    output = fenced("{ .text .no-copy }", example.output)
    asked = picture = dock = ""
    trace = drawn(example) if embedding.picture else None
    if trace:
        picture = site.figure(trace, snippet.above)
        dock = '<div class="timeline-dock"></div>'
    if embedding.predict:
        asked = question(example.output, texts.predict)
        output = folded(texts.predict.summary, f"{output}\n\n{picture}")
        picture = ""
    else:
        output = f'<p class="example-label">{escape(texts.output)}</p>\n\n{output}'
    mark = f' id="{example.anchor}"' if anchor else ""
    kind = " ".join(["example", *_kind(snippet)])
    rows = [
        f'<div class="{kind}"{mark} data-name="{snippet.full_name}" markdown>',
        head(embedding.title, example, texts),
        unsearched("example-program", code),
        asked,
        bar(snippet, site.runtime, texts.run) if site.runtime else "",
        unsearched("example-output", output),
        picture,
        dock,
        actions(example, path, site, explain=trace is not None),
        "</div>",
    ]
    return "\n\n".join(filter(None, rows))


def drawn(example: Example) -> Trace | None:
    """What the picture shows, or None if there is nothing to see in it."""
    trace = example.trace
    return trace if trace is not None and worth_showing(trace) else None


def badges(snippet: Snippet, texts: Texts) -> list[str]:
    """What a reader must have to run the snippet."""
    found = []
    if python := pythons(snippet.requires_python, snippet.before_python, texts):
        found.append(python)
    if snippet.needs:
        found.append(_badge(texts.needs.format(needs=", ".join(snippet.needs))))
    return found


def pythons(
    first: tuple[int, int] | None, before: tuple[int, int] | None, texts: Texts
) -> str:
    """The mark that says on which Pythons something holds; "" if on all."""
    if not before:
        return badge(texts, first) if first else ""
    first, last = first or OLDEST, (before[0], before[1] - 1)
    text = texts.python_only if first == last else texts.python_until
    return _badge(text.format(first=dotted(first), last=dotted(last)))


def badge(texts: Texts, python: tuple[int, int]) -> str:
    """The mark that says which Python something needs."""
    return _badge(texts.python.format(version=dotted(python)))


def signature_markdown(names: Iterable[str], texts: Texts) -> str:
    """How each name is called, and on which Pythons so."""
    rows = [
        f"`#!python {one.call(SHOWN[name])}` {pythons(one.since, one.before, texts)}"
        for name in names
        for one in SIGNATURES[name]
    ]
    return "\n".join(f"{row.strip()}\n{{ .signature }}\n" for row in rows)


def _badge(text: str) -> str:
    return f'<span class="badge">{escape(text)}</span>'


def head(title: str | None, example: Example, texts: Texts) -> str:
    """The title, and what the program needs."""
    shown = escape(title or example.snippet.title, quote=False)
    words = " ".join([shown, *badges(example.snippet, texts)])
    return f'<p class="example-title" markdown="span">{words}</p>'


def actions(example: Example, path: str, site: Site, *, explain: bool) -> str:
    """What can be done with the example; how to read its picture, if it has one."""
    snippet, texts = example.snippet, site.texts
    found = [f"[`{snippet.path.name}`]({_source(site, 'blob', snippet)})"]
    if explain and site.legend:
        found.append(f"[{texts.timeline.legend}]({relative(site.legend, path)})")
    download = relative(example.download, path)
    found.append(f"[{texts.download}]({download}){{ download }}")
    found.append(f"[{texts.edit}]({_source(site, 'edit', snippet)})")
    kind = 'class="example-actions" data-search-exclude'
    return f'<p {kind} markdown="span">{" ".join(found)}</p>'


def _source(site: Site, action: str, snippet: Snippet) -> str:
    return f"{site.repository}/{action}/main/snippets/{snippet.full_name}"


def _kind(snippet: Snippet) -> list[str]:
    """What the title says that the program is, a bug or a fix, if it does."""
    word = snippet.title.partition(": ")[0]
    return [word.lower()] if word in ("Bug", "Fix") else []


def _highlighted(code: str, parts: Iterable[str]) -> str:
    """Numbers of the lines that hold one of ``parts``, as the highlighter wants."""
    return " ".join(
        str(number)
        for number, line in enumerate(code.splitlines(), 1)
        if any(part in line for part in parts)
    )
