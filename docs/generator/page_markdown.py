"""Pieces of the Markdown that the generator writes."""

from __future__ import annotations

import posixpath
import re
from html import escape


def fenced(info: str, text: str) -> str:
    """A fenced block that ``text`` cannot end, whatever it holds."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    mark = "`" * max(3, longest + 1)
    return f"{mark}{info}\n{text.rstrip()}\n{mark}"


def folded(summary: str, content: str, attributes: str = "") -> str:
    return (
        f"<details{attributes} markdown>\n<summary>{escape(summary)}</summary>\n\n"
        f"{content}\n\n</details>"
    )


def unsearched(kind: str, content: str) -> str:
    """A part of the page in which the site's search does not look: prose says more."""
    return f'<div class="{kind}" data-search-exclude markdown>\n\n{content}\n\n</div>'


def relative(target: str, path: str) -> str:
    """Address of ``target`` on the page ``path``, both below the same folder."""
    return posixpath.relpath(target, posixpath.dirname(path) or ".")


def published(path: str) -> str:
    """Address of the page at ``path``, below the site's own.

    ``a/b.md`` is served as ``a/b/``, ``a/index.md`` as ``a/``.
    """
    folder, name = posixpath.split(path.removesuffix(".md"))
    parts = [folder, "" if name == "index" else name]
    return "".join(f"{part}/" for part in parts if part)


def served(target: str, path: str) -> str:
    """Address of ``target`` for a script on the page ``path``, where that is served.

    The site builder turns the links of a page into such by itself.
    """
    return posixpath.relpath(target, published(path) or ".")
