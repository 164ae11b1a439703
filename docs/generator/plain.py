"""A page as plain Markdown, for programs that read the site: its twin.

What the page's HTML holds for eyes and hands is left out, programs and what they print
stand in their place, and links lead to the pages of the published site.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict
from html import unescape
from urllib.parse import urljoin

from generator.checks import solution_of
from generator.example import Site, badges, pythons
from generator.page import (
    ALL_SIGNS,
    EXAMPLE,
    EXERCISE,
    FILLED,
    FRONT_MATTER,
    INLINE_CODE,
    PLAYGROUND,
    SIGNATURE,
    Embedding,
    Exercise,
    Fence,
    Page,
)
from generator.page_markdown import fenced, published
from generator.signatures import SHOWN, SIGNATURES

TAG = re.compile(r"</?(?:a|br|dd|details|div|dl|dt|li|p|span|summary|ul)\b[^>]*>")
ITEM = re.compile(r"<li\b[^>]*>")
ATTRIBUTES = re.compile(r" *\{ ?(?:(?:[.#][\w.-]+|download) ?)+\}")
LANGUAGE = re.compile(r"(?<=`)#!\w+ ")
LINK = re.compile(r"(?<=\]\()(?P<target>[^()\s]+)(?=\))")
SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:")
BLANK = re.compile(r"\n{3,}")


def plain(page: Page, path: str, site: Site, address: str) -> str:
    """The page's twin. ``path`` is the page's own, ``address`` the published site's."""
    embeddings = {embedding.fence.start: embedding for embedding in page.embeddings}
    exercises = {exercise.fence.start: exercise for exercise in page.exercises}

    def filled(fence: Fence) -> str:
        if fence.kind == EXAMPLE:
            return _example(embeddings[fence.start], site, address)
        if fence.kind == EXERCISE:
            return _exercise(exercises[fence.start], site, address)
        if fence.kind == SIGNATURE:
            return _signatures(fence.body.splitlines(), site)
        if fence.kind == ALL_SIGNS:
            return "\n".join(f"- {text}" for text in asdict(site.texts.signs).values())
        if fence.kind == PLAYGROUND:
            return site.texts.playground.without
        if fence.kind in FILLED:
            return _prose(site.indexes[fence.kind](path), path, address)
        return page.text[fence.start : fence.end]

    front = FRONT_MATTER.match(page.text)
    text, end = [], front.end() if front else 0
    for fence in page.fences:
        text += [_prose(page.text[end : fence.start], path, address), filled(fence)]
        end = fence.end
    text.append(_prose(page.text[end:], path, address))
    heading, _, rest = "\n\n".join(filter(None, text)).partition("\n")
    return f"{heading}\n\n<{urljoin(address, published(path))}>\n{rest}\n"


def twin(path: str) -> str:
    """Where the twin of the page at ``path`` is published, below the site's address."""
    return f"{published(path)}index.md"


def index(
    name: str,
    summary: str,
    sections: Mapping[str, Iterable[str]],
    pages: Mapping[str, Page],
    address: str,
) -> str:
    """``llms.txt`` (https://llmstxt.org): the pages, each with its description."""
    parts = [f"# {name}", f"> {summary}"]
    for section, paths in sections.items():
        if section:
            parts.append(f"## {section}")
        rows = []
        for path in paths:
            title = pages[path].title.replace("`", "")
            description = str(pages[path].meta["description"]).strip()
            rows.append(f"- [{title}]({urljoin(address, twin(path))}): {description}")
        parts.append("\n".join(rows))
    return "\n\n".join(parts) + "\n"


def _example(embedding: Embedding, site: Site, address: str) -> str:
    return "\n\n".join(_program(embedding.name, embedding.title, site, address))


def _program(
    name: str, title: str | None, site: Site, address: str, output: str | None = None
) -> list[str]:
    """The program's title, the program, and what it prints."""
    example = site.examples[name]
    facts = [TAG.sub("", badge) for badge in badges(example.snippet, site.texts)]
    shown = title or example.snippet.title
    file = f"[{example.snippet.path.name}]({urljoin(address, example.download)})"
    return [
        f"**{shown}** ({', '.join([file, *facts])})",
        fenced("python", example.snippet.code),
        f"{output or site.texts.output}:",
        fenced("text", example.output),
    ]


def _exercise(exercise: Exercise, site: Site, address: str) -> str:
    texts = site.texts.exercise
    parts = [
        *_program(exercise.name, exercise.title, site, address, texts.now),
        f"{texts.hint}: {exercise.hint}",
        *_program(solution_of(exercise.name), None, site, address),
    ]
    return "\n\n".join(parts)


def _signatures(names: Iterable[str], site: Site) -> str:
    rows = [
        f"- `{one.call(SHOWN[name])}` "
        + TAG.sub("", pythons(one.since, one.before, site.texts))
        for name in names
        for one in SIGNATURES[name]
    ]
    return "\n".join(map(str.rstrip, rows))


def _prose(text: str, path: str, address: str) -> str:
    """Markdown without what is HTML's, and with addresses of the published site."""

    def absolute(match: re.Match[str]) -> str:
        return _absolute(match["target"], path, address)

    text = _outside_code(text, lambda part: unescape(TAG.sub("", ITEM.sub("- ", part))))
    text = LINK.sub(absolute, LANGUAGE.sub("", ATTRIBUTES.sub("", text)))
    return BLANK.sub("\n\n", text).strip()


def _outside_code(text: str, change: Callable[[str], str]) -> str:
    parts, end = [], 0
    for code in INLINE_CODE.finditer(text):
        parts += [change(text[end : code.start()]), code[0]]
        end = code.end()
    return "".join([*parts, change(text[end:])])


def _absolute(target: str, path: str, address: str) -> str:
    if SCHEME.match(target):
        return target
    name, mark, anchor = target.partition("#")
    found = path
    if name:
        found = posixpath.normpath(posixpath.join(posixpath.dirname(path), name))
    page = published(found) if found.endswith(".md") else found
    return f"{urljoin(address, page)}{mark}{anchor}"
