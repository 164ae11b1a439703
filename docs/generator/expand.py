"""Expand the fences of a page that the generator knows to standard Markdown."""

from __future__ import annotations

from generator.example import Site, drawn, example_markdown, signature_markdown
from generator.exercise import exercise_markdown
from generator.figure import stepping
from generator.page import (
    ALL_SIGNS,
    EXAMPLE,
    EXERCISE,
    FILLED,
    PLAYGROUND,
    SIGNATURE,
    Page,
)
from generator.running import buttons


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
        elif fence.kind == SIGNATURE:
            filled = signature_markdown(fence.body.splitlines(), site.texts)
        elif fence.kind in FILLED:
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


def _has_signs(page: Page, site: Site) -> bool:
    """Does anything on the page refer to the signs of the pictures?"""
    names = [one.name for one in page.embeddings if one.picture]
    names += [one.name for one in page.exercises]
    return _has(ALL_SIGNS, page) or any(drawn(site.examples[name]) for name in names)


def _has(kind: str, page: Page) -> bool:
    return any(fence.kind == kind for fence in page.fences)
