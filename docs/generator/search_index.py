"""The search index: each tag where it belongs, and apart, for few readers search."""

from __future__ import annotations

import difflib
import json
import re
from collections import defaultdict
from html import unescape
from pathlib import Path
from typing import Any

INDEX = "search/search_index.json"
DOCUMENTS = "search/documents.json"
"""What ``docs/browser/search.js`` fetches when somebody types."""

ALIKE = 0.6
"""From here on, of 1, the title of a section is taken for a wording of a tag."""

Document = dict[str, Any]
"""A page, or a section of it, as the theme's search plugin writes it."""


def split(site: Path) -> None:
    """Leave the configuration in the index of the site, and move the rest out of it."""
    file = site / INDEX
    index = json.loads(file.read_text(encoding="utf-8"))
    with_own_tags = own_tags(index["docs"])
    documents = json.dumps(with_own_tags, ensure_ascii=False, separators=(",", ":"))
    (site / DOCUMENTS).write_text(documents, encoding="utf-8")
    file.write_text(json.dumps({**index, "docs": []}), encoding="utf-8")


def own_tags(documents: list[Document]) -> list[Document]:
    """The documents, each with the tags that are its own.

    The plugin gives all tags of a page to each of its sections. A message that is the
    tag of a page then leads to the top of it, not to the section with its name.
    """
    pages: dict[str, list[Document]] = defaultdict(list)
    for document in documents:
        pages[_page(document)].append(document)
    return [
        {**document, "tags": tags} if tags else _without_tags(document)
        for page in pages.values()
        for document, tags in zip(page, _shared_out(page), strict=True)
    ]


def _shared_out(page: list[Document]) -> list[list[str]]:
    """The tags of each document of one page, which comes first, before its sections."""
    places = {_plain(section["title"]): at for at, section in enumerate(page) if at}
    tags: list[list[str]] = [[] for _ in page]
    for tag in page[0].get("tags", []):
        near = difflib.get_close_matches(tag.lower(), places, 1, ALIKE)
        tags[places[near[0]] if near else 0].append(tag)
    return tags


def _page(document: Document) -> str:
    return str(document["location"]).partition("#")[0]


def _plain(title: str) -> str:
    """The title without markup, in small letters."""
    return unescape(re.sub(r"<[^>]*>", "", title)).strip().lower()


def _without_tags(document: Document) -> Document:
    return {key: value for key, value in document.items() if key != "tags"}
