"""The links of the built site, as a browser sees them: also those in raw HTML."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

ADDRESSES = ("href", "src", "xlink:href")
"""Attributes that name something to load or to go to."""

SCRIPTED = ("__codelineno", ":~:", "__")
"""What begins an anchor that a script or the browser gives a meaning."""


@dataclass(frozen=True)
class Link:
    """A link in a file of the site."""

    file: Path
    line: int
    target: str
    """As it is written."""
    address: str
    """Whole, with the address of the site."""


@dataclass
class _Page(HTMLParser):
    """The links of a page, and what can be linked to in it."""

    anchors: set[str] = field(default_factory=set)
    links: list[tuple[int, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "id" and value:
                self.anchors.add(value)
            elif name in ADDRESSES and value is not None:
                self.links.append((self.getpos()[0], value))


class SiteLinks:
    """Reads every page below ``site``, which is published at ``base``."""

    def __init__(self, site: Path, base: str) -> None:
        self.site, self.base = site, base
        self.pages = {file: _read(file) for file in sorted(site.rglob("*.html"))}

    def all(self) -> Iterator[Link]:
        for file, page in self.pages.items():
            path = file.relative_to(self.site).as_posix()
            here = urljoin(self.base, path.removesuffix("index.html"))
            for line, target in page.links:
                yield Link(file, line, target, urljoin(here, target))

    def external(self) -> dict[str, list[Link]]:
        """Links to other sites, by the address without its anchor."""
        found: dict[str, list[Link]] = {}
        for link in self.all():
            parts = urlsplit(link.address)
            if parts.scheme in ("http", "https") and not self._is_own(link):
                found.setdefault(link.address.partition("#")[0], []).append(link)
        return dict(sorted(found.items()))

    def broken(self) -> Iterator[str]:
        """What is wrong with links within the site, each with its file and line."""
        for link in self.all():
            if self._is_own(link) and (wrong := self.wrong(link.address)):
                file = link.file.relative_to(self.site)
                yield f"{file}:{link.line}: {wrong}: {link.target}"

    def _is_own(self, link: Link) -> bool:
        return urlsplit(link.address)[:2] == urlsplit(self.base)[:2]

    def wrong(self, address: str) -> str:
        """What is wrong with an address of the site's own; "" if it leads somewhere."""
        if not address.startswith(self.base):
            return "outside the site"
        parts = urlsplit(address.removeprefix(self.base))
        file = self.site / unquote(parts.path)
        file = file / "index.html" if file.is_dir() else file
        if not file.is_file():
            return "no such file"
        anchor = unquote(parts.fragment)
        if not anchor or file not in self.pages or anchor.startswith(SCRIPTED):
            return ""
        return "" if anchor in self.pages[file].anchors else "no such anchor"


def _read(file: Path) -> _Page:
    page = _Page()
    page.feed(file.read_text(encoding="utf-8"))
    page.close()
    return page
