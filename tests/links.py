"""Find links between pages that lead nowhere, at their line of the source."""

from __future__ import annotations

import difflib
import posixpath
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import markdown
from generator.fault import Fault
from generator.page import Page
from generator.site import SiteFile
from generator.tree import Tree
from mkdocs.config import load_config

LINK = re.compile(r"(?<!\\)\]\((?P<target>[^()\s]+)(?: [^()]*)?\)")
INLINE_CODE = re.compile(r"`[^`\n]*`")
SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:")
ID = re.compile(r'\sid="([^"]+)"')
CONFIG = load_config(str(Path(__file__).parent.parent / "mkdocs.yml"))


def broken_links(tree: Tree, files: list[SiteFile]) -> Iterator[Fault]:
    """Links of the pages of ``tree`` to files or anchors that ``files`` lack."""
    texts = {file.path: file.text for file in files}
    anchors: dict[str, list[str]] = {}
    for page in tree.pages:
        path = page.path.relative_to(tree.docs).as_posix()
        for line, target in _links(page):
            if fault := _check(page.path, path, line, target, texts, anchors):
                yield fault


def _links(page: Page) -> Iterator[tuple[int, str]]:
    inside = {
        number
        for fence in page.fences
        for number in range(fence.line, fence.line + fence.body.count("\n") + 2)
    }
    for number, line in enumerate(page.text.splitlines(), 1):
        if number not in inside:
            for match in LINK.finditer(INLINE_CODE.sub("", line)):
                yield number, match["target"]


def _check(
    file: Path,
    path: str,
    line: int,
    target: str,
    texts: Mapping[str, str],
    anchors: dict[str, list[str]],
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
        near = difflib.get_close_matches(found, texts, 1)
        guess = f"; did you mean {_relative(near[0], path)!r}?" if near else ""
        return Fault(
            file,
            line,
            f"the link {target!r} leads nowhere{guess}",
            "name a Markdown file, relative to this page",
        )
    if anchor and found.endswith(".md"):
        if found not in anchors:
            html = markdown.markdown(
                texts[found],
                extensions=CONFIG.markdown_extensions,
                extension_configs=CONFIG.mdx_configs,
            )
            anchors[found] = ID.findall(html)
        if anchor not in anchors[found]:
            near = difflib.get_close_matches(anchor, anchors[found], 1)
            guess = f"; did you mean '#{near[0]}'?" if near else ""
            return Fault(
                file,
                line,
                f"{found} has no anchor '#{anchor}'{guess}",
                "name the id of a heading or an example there",
            )
    return None


def _relative(target: str, path: str) -> str:
    return posixpath.relpath(target, posixpath.dirname(path) or ".")
