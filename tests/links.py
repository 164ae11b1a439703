"""Find links between pages that lead nowhere, at their line of the source."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import markdown
from generator.fault import Fault, did_you_mean
from generator.page import INLINE_CODE, Page, lines_of_fences
from generator.page_markdown import relative
from generator.site import Built
from generator.tree import Tree
from mkdocs.config import load_config

LINK = re.compile(r"(?<!\\)\]\((?P<target>[^()\s]+)(?: [^()]*)?\)")
SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:")
ID = re.compile(r'\sid="([^"]+)"')
CONFIG = load_config(str(Path(__file__).parent.parent / "mkdocs.yml"))


def broken_links(tree: Tree, built: Built) -> Iterator[Fault]:
    """Links of the pages of ``tree`` to files or anchors that the site lacks."""
    texts = {file.path: file.text for file in built.files}
    texts |= {asset.path: "" for asset in built.assets}
    theme = tree.root / "docs/theme"
    texts |= {one.relative_to(theme).as_posix(): "" for one in theme.rglob("*.*")}
    for page in tree.pages:
        path = page.path.relative_to(tree.docs).as_posix()
        for line, target in _links(page):
            if fault := _check(page.path, path, line, target, texts):
                yield fault


def _links(page: Page) -> Iterator[tuple[int, str]]:
    inside = lines_of_fences(page.fences)
    for number, line in enumerate(page.text.split("\n"), 1):
        if number not in inside:
            for match in LINK.finditer(INLINE_CODE.sub("", line)):
                yield number, match["target"]


def _check(
    file: Path,
    path: str,
    line: int,
    target: str,
    texts: Mapping[str, str],
) -> Fault | None:
    if SCHEME.match(target):
        return None
    name, _, anchor = target.partition("#")
    if name.startswith("/"):
        return Fault(
            file,
            line,
            f"the link {target!r} is absolute",
            "write it relative to this page, with the name of the Markdown file",
        )
    found = posixpath.normpath(posixpath.join(posixpath.dirname(path), name))
    if not name:
        found = path
    if found not in texts:
        known = [relative(text, path) for text in texts]
        guess = did_you_mean(relative(found, path), known)
        return Fault(
            file,
            line,
            f"the link {target!r} leads nowhere{guess}",
            "name a Markdown file, relative to this page",
        )
    if anchor and found.endswith(".md"):
        known = _anchors(texts[found])
        if anchor not in known:
            guess = did_you_mean(f"#{anchor}", [f"#{one}" for one in known])
            return Fault(
                file,
                line,
                f"{found} has no anchor '#{anchor}'{guess}",
                "name the id of a heading or an example there",
            )
    return None


@cache
def _anchors(text: str) -> list[str]:
    """What can be linked to on a page."""
    html = markdown.markdown(
        text,
        extensions=CONFIG.markdown_extensions,
        extension_configs=CONFIG.mdx_configs,
    )
    return ID.findall(html)
