"""The indexes: of all examples, of all exercises, of all names and their examples."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from generator.checks import Check
from generator.example import Example, badge, badges
from generator.metadata import OLDEST
from generator.page import Page
from generator.page_markdown import relative, unsearched
from generator.surface import NAMES, Name
from generator.texts import Texts

FIRST = 6
"""Examples that a name shows at once; the rest is folded."""


def examples_index(
    pages: Sequence[tuple[str, Page]],
    examples: Mapping[str, Example],
    texts: Texts,
    path: str,
    names_path: str | None,
) -> str:
    """Every example under the page it belongs to, in the order of the pages.

    ``path`` is the page on which the index stands, ``names_path`` the one that
    holds the index of names, if there is one to link to.
    """
    count = sum(len(own_examples(page, examples)) for _, page in pages)
    parts = [texts.examples_count.format(count=count)]
    for page_path, page in pages:
        own = own_examples(page, examples)
        if own:
            parts.append(f"## [{page.title}]({relative(page_path, path)})")
        for example in own:
            parts.append(_entry(example, page_path, texts, path, names_path))
    return "\n\n".join(parts)


def exercises_index(
    pages: Sequence[tuple[str, Page]],
    examples: Mapping[str, Example],
    checks: Mapping[str, Check],
    path: str,
) -> str:
    """Every exercise under its page, for the page at ``path``."""
    parts = []
    for page_path, page in pages:
        if not page.exercises:
            continue
        target = relative(page_path, path)
        parts.append(f"## [{page.title}]({target})")
        entries = []
        for exercise in page.exercises:
            title = exercise.title or examples[exercise.name].snippet.title
            title = escape(title.removeprefix("Exercise: "), quote=False)
            link = f"{target}#{checks[exercise.name].anchor}"
            entries.append(f"- [{title[:1].upper()}{title[1:]}]({link})")
        parts.append("\n".join(entries))
    return "\n\n".join(parts)


def own_examples(page: Page, examples: Mapping[str, Example]) -> list[Example]:
    """The examples that belong to the page, in the order in which it shows them."""
    shown = dict.fromkeys(embedding.name for embedding in page.embeddings)
    return [examples[name] for name in shown if name.split("/")[0] == page.name]


def _entry(
    example: Example, page_path: str, texts: Texts, path: str, names_path: str | None
) -> str:
    snippet = example.snippet
    title = escape(snippet.title, quote=False)
    link = f"{relative(page_path, path)}#{example.anchor}"
    download = relative(example.download, path)
    facts = [f"`{snippet.path.name}`", *badges(snippet, texts)]
    if not (snippet.requires_python or snippet.before_python):
        facts.insert(1, badge(texts, OLDEST))
    facts.append(f"[{texts.download}]({download}){{ download }}")
    used = [
        f"[`{name.shown}`]({relative(names_path, path)}#{name.name})"
        if names_path
        else f"`{name.shown}`"
        for name in NAMES
        if name.name in example.names
    ]
    return (
        '<div class="index-entry" markdown>\n\n'
        f"**[{title}]({link})**\n\n"
        + " ".join(facts)
        + "\n{ .index-facts }\n\n"
        + (f"{texts.uses} {' '.join(used)}\n{{ .index-uses }}\n\n" if used else "")
        + "</div>"
    )


def names_index(
    page_paths: Mapping[str, str],
    examples: Sequence[Example],
    texts: Texts,
    path: str,
) -> str:
    """Every name of the surface with the examples that use it, group by group.

    ``page_paths`` gives the path of each page by its stem; ``examples`` come in the
    order in which they are to be listed.
    """
    users: dict[str, list[str]] = {}
    for example in examples:
        target = relative(page_paths[example.snippet.page], path)
        link = f"[{example.snippet.name}]({target}#{example.anchor})"
        for used in example.names:
            users.setdefault(used, []).append(link)
    shown = sum(name.name in users for name in NAMES)
    parts = [texts.names_count.format(shown=shown, count=len(NAMES))]
    for group, title in texts.groups.items():
        parts.append(f"## {title}")
        rows = [
            _definition(name, users.get(name.name, []), texts)
            for name in NAMES
            if name.group == group
        ]
        parts.append(unsearched("names", "\n\n".join(rows)))
    return "\n\n".join(parts)


def _definition(name: Name, links: list[str], texts: Texts) -> str:
    """A name, and the examples that use it."""
    term = f"`{name.shown}`{{ #{name.name} }}"
    if name.since:
        term += f" {badge(texts, name.since)}"
    if not links:
        return f"{term}\n:   *{texts.no_example}*"
    lines = [", ".join(links[:FIRST])]
    if rest := links[FIRST:]:
        summary = escape(texts.more.format(count=len(rest)))
        lines.append(
            f"<details><summary>{summary}</summary>{', '.join(rest)}</details>"
        )
    return f"{term}\n:   " + "\n    ".join(lines)
