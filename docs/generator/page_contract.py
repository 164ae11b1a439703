"""What must hold of a page's own words: they are shown as they were meant."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from generator.fault import Fault, did_you_mean
from generator.page import (
    FRONT_MATTER,
    INLINE_CODE,
    Embedding,
    Exercise,
    Page,
    lines_of_fences,
)
from generator.snippet import PLAIN, markup_of
from generator.source import hidden_character

META: Mapping[str, type] = {
    "description": str,
    "tags": list,
    "title": str,
    "search": dict,
    "hide": list,
}
"""What the front matter may say; MkDocs and the theme know more, and never complain."""

SEARCH = {"boost", "exclude"}
HIDDEN = {"navigation", "toc"}

SCHEMES = ("https:", "mailto:")
ADDRESS = re.compile(r"\]\(<?([A-Za-z][A-Za-z0-9+.-]*:)[^)]*")
CLASS = re.compile(r"\{:? *((?:[.#][\w-]+ *)+)\}")
BOX = re.compile(r"(?P<mark>!!!|\?\?\?\+?|===)(?: +(?P<kind>[\w-]+))?(?!=)")
KINDS = ("note", "tip", "warning", "danger", "info", "example", "question", "quote")
"""The boxes of the theme that the site may use, of those with a ``!!!``."""

PROGRAM = re.compile(r"(?m)^(import asyncio|from asyncio |async def |asyncio\.run\()")


def check_page(page: Page, styles: str) -> Iterator[Fault]:
    """What is wrong with the text of the page, given all style sheets of the site."""
    front_matter = FRONT_MATTER.match(page.text)
    assert front_matter, "a page without a description is none"
    head = front_matter[0].split("\n")
    yield from _front_matter(page, head)
    yield from _fences(page)
    not_shown = lines_of_fences(page.fences) | {*range(1, len(head))}
    headings = []
    lines = page.text.split("\n")
    for number, line in enumerate(lines, 1):
        if hidden := hidden_character(line):
            yield Fault(
                page.path,
                number,
                f"the line holds a character that nobody can see, {hidden!a}",
                "leave it out, or use a space",
            )
        if number in not_shown:
            continue
        if line.startswith("# "):
            headings.append(number)
        yield from _line(page, number, INLINE_CODE.sub("", line), styles)
        if BOX.match(line) and _is_empty(lines[number:]):
            yield Fault(
                page.path,
                number,
                "the box is empty",
                "indent what stands in it by four spaces",
            )
    if len(headings) != 1:
        yield Fault(
            page.path,
            headings[-1] if headings else 1,
            f"the page has {len(headings)} titles ('# …')",
            "write one, above all other headings, which begin with '## '",
        )


def _is_empty(below: list[str]) -> bool:
    """Whether nothing stands in a box, given the lines below its first one."""
    return not next(filter(str.strip, below), "").startswith("    ")


def _front_matter(page: Page, head: list[str]) -> Iterator[Fault]:
    def fault(key: str, what: str, mend: str) -> Fault:
        lines = (n for n, line in enumerate(head, 1) if line.startswith(f"{key}:"))
        return Fault(page.path, next(lines, 1), what, mend)

    for key, value in page.meta.items():
        if key not in META:
            guess = did_you_mean(str(key), META)
            yield fault(
                key,
                f"the front matter says {key!r}, which means nothing here{guess}",
                f"write one of: {', '.join(META)}",
            )
        elif not isinstance(value, META[key]) or not _fits(key, value):
            yield fault(
                key,
                f"{key!r} of the front matter cannot be {value!r}",
                "see how other pages write it; what looks like a number needs quotes",
            )


def _fits(key: str, value: Any) -> bool:
    if key == "search":
        return SEARCH.issuperset(value)
    if key == "hide":
        return HIDDEN.issuperset(value)
    return key != "tags" or all(isinstance(tag, str) for tag in value)


def _fences(page: Page) -> Iterator[Fault]:
    shown: tuple[Embedding | Exercise, ...] = page.embeddings + page.exercises
    for one in shown:
        if markup := markup_of(one.title or ""):
            yield Fault(page.path, one.name_line, f"its title holds {markup!r}", PLAIN)
    for fence in page.fences:
        if fence.kind in ("text", "console") and (found := PROGRAM.search(fence.body)):
            yield Fault(
                page.path,
                fence.line + 1 + fence.body[: found.start()].count("\n"),
                f"a program in a {fence.kind!r} fence: nothing runs it",
                "put it into a file in snippets/ and embed it with an 'example' fence",
            )


def _line(page: Page, number: int, line: str, styles: str) -> Iterator[Fault]:
    for address in ADDRESS.finditer(line):
        if address[1].lower() not in SCHEMES:
            yield Fault(
                page.path,
                number,
                f"a link begins with {address[1]!r}",
                f"links to other sites begin with one of: {', '.join(SCHEMES)}",
            )
    for names in CLASS.finditer(line):
        for name in re.findall(r"\.([\w-]+)", names[1]):
            if styles and not name.startswith("md-") and f".{name}" not in styles:
                guess = did_you_mean(name, set(re.findall(r"\.([a-z][\w-]+)", styles)))
                yield Fault(
                    page.path,
                    number,
                    f"no style sheet knows the class {name!r}{guess}",
                    "correct it, or give it a rule in docs/theme/assets/",
                )
    box = BOX.match(line.lstrip())
    if box and (box["mark"] != "!!!" or box["kind"] not in KINDS):
        kind = box["kind"] or ""
        yield Fault(
            page.path,
            number,
            f"there is no box {box[0]!r}{did_you_mean(kind, KINDS)}",
            f"write '!!! ' and one of: {', '.join(KINDS)}; to fold, <details markdown>",
        )
