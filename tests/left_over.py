"""Find Markdown that was meant as such and stands on a page as it was typed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

from tests.accessible import written_at

SIGNS = re.compile(
    r"\*\*|(?<!\w)__(?!\w+__)\w|~~|==|`|\]\s?\(|\]\[|\{[:.#] ?\w"
    r"|(?m:^\s*(!!!|\?\?\?|- \[[ x]\]|\|.*\||:?-{3,}))"
)
"""What readers see nowhere but in code."""

CODE = {"code", "pre", "script", "style", "svg", "textarea", "template", "title"}


class _Words(HTMLParser):
    """What a page shows, but for code."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.shown: list[str] = []
        self._code: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag in CODE:
            self._code.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._code and self._code[-1] == tag:
            self._code.pop()

    def handle_data(self, data: str) -> None:
        if not self._code:
            self.shown.append(data)


def left_over(html: str) -> Iterator[str]:
    """Each line of the page's words in which Markdown is left."""
    for shown in _Words(html).shown:
        for line in shown.splitlines():
            if SIGNS.search(line):
                yield line.strip()


def left_over_on_site(site: Path, root: Path) -> Iterator[str]:
    """The same of all pages, and where it was written, if that is found."""
    for page in sorted(site.rglob("*.html")):
        for words in left_over(page.read_text(encoding="utf-8")):
            yield f"{written_at([words], page, site, root)}: {words}"
