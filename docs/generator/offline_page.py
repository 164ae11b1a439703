"""A page of the built site, changed so that it opens from disk."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Set
from dataclasses import dataclass
from functools import cache, cached_property
from html import escape, unescape
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

from generator.policy import from_disk
from generator.running import PLACE
from generator.texts import placeholders

PAGE = "index.html"
"""What a server sends for a folder; from disk it must be named."""

TAG = re.compile(r'<(?:a|img|link|script)\s(?:[^>"]++|"[^"]*+")*+>')
UP = re.compile(r"\.\./(?![?#]|$)")
ADDRESS = re.compile(r'(?<=\s)(href|src)="([^"]*)"')

ANNOUNCEMENT = re.compile(r'(<div data-md-component="announce">)\s*(?=</div>)')
MODULE = re.compile(r'(browser/page\.js") type="module"')
BUNDLE = re.compile(r'<script src="([^"]*)assets/javascripts/bundle\.')
OFFER = re.compile(r'<a class="offline-offer".*?</a>', re.DOTALL)
PLAYGROUND = re.compile(r'<div class="playground".*?</template></div>', re.DOTALL)
BUTTONS = re.compile(r'<div class="run-parts".*?</template></div>', re.DOTALL)


WANTED = ("file", "offer", "note", "online", "playground")
"""What the configuration must say of the copy."""


class OfflineError(Exception):
    """A page does not look as what changes it expects, or the words are not there."""


@dataclass(frozen=True)
class Words:
    """What the copy says of itself."""

    note: str
    """At the top of each page, with ``{date}`` in it."""
    online: str
    """The link to the same page on the site."""
    playground: str
    """In the place of the Playground."""


def read_words(offline: Any) -> Words:
    """The words in ``extra.offline`` of mkdocs.yml, or ``OfflineError``."""
    for key in WANTED:
        if not isinstance(offline, dict) or not isinstance(offline.get(key), str):
            raise OfflineError(
                f'extra.offline.{key} is no text\n  To mend: write {key}: "…"'
            )
    if placeholders(offline["note"]) != {"date"}:
        raise OfflineError(
            f"extra.offline.note must have {{date}}: {offline['note']}\n"
            "  To mend: write {date}, and no other name in braces"
        )
    return Words(offline["note"], offline["online"], offline["playground"])


@dataclass(frozen=True)
class Changes:
    """What makes a page of the site one of the copy."""

    kept: Set[str]
    """Paths of the files of the copy."""
    address: str
    """Where the site is published, with a slash at the end."""
    words: Words
    date: str

    def page(self, path: str, html: str) -> str:
        """The page at ``path``, or ``OfflineError``."""
        html = TAG.sub(lambda tag: self._tag(tag[0], path), from_disk(html))
        note = self._note(path).replace("\\", r"\\")
        html = _change(ANNOUNCEMENT, rf"\1{note}", html, path)
        html = _change(MODULE, r"\1", html, path)
        search = r'<script src="\1browser/search.js"></script>\n      \g<0>'
        html = _change(BUNDLE, search, html, path)
        html = PLAYGROUND.sub(self._playground(path), html)
        return OFFER.sub("", BUTTONS.sub("", html)).replace(PLACE, "")

    def _tag(self, tag: str, path: str) -> str:
        return ADDRESS.sub(
            lambda found: f'{found[1]}="{escape(self._target(found[2], path))}"', tag
        )

    def _target(self, written: str, path: str) -> str:
        """Where a link on the page at ``path`` leads: to the copy, else to the site."""
        link, folder, up = unescape(written), posixpath.dirname(path), ""
        while folder and UP.match(link):
            link, folder, up = link[3:], folder.rpartition("/")[0], f"{up}../"
        target = self._leads(folder, link)
        return target if target.startswith(self.address) else up + target

    @cached_property
    def _leads(self) -> Callable[[str, str], str]:
        """The same of a link in that folder. All pages have those of the navigation."""
        return cache(self._target_in)

    def _target_in(self, folder: str, link: str) -> str:
        parts = urlsplit(link)
        if parts.scheme or parts.netloc or not parts.path:
            return link
        file = posixpath.join(folder, unquote(parts.path))
        if posixpath.normpath(posixpath.join(file, PAGE)) in self.kept:
            return with_page(link)
        if posixpath.normpath(file) in self.kept:
            return link
        return urljoin(self.address + posixpath.join(folder, ""), link)

    def _note(self, path: str) -> str:
        note = escape(self.words.note).format(date=f"<time>{self.date}</time>")
        return (
            '<aside class="md-banner"><div class="md-banner__inner md-grid md-typeset">'
            f"{note} {self._online(path)}</div></aside>"
        )

    def _playground(self, path: str) -> str:
        return f"<p>{escape(self.words.playground)} {self._online(path)}</p>"

    def _online(self, path: str) -> str:
        there = urljoin(self.address, path.removesuffix(PAGE))
        return f'<a href="{escape(there)}">{escape(self.words.online)}</a>'


def with_page(link: str) -> str:
    """A link to a folder, as one to the page in it."""
    parts = urlsplit(link)
    return parts._replace(path=posixpath.join(parts.path, PAGE)).geturl()


def _change(what: re.Pattern[str], new: str, html: str, path: str) -> str:
    """Change the one place that is meant."""
    html, found = what.subn(new, html)
    if found != 1:
        raise OfflineError(
            f"{path}: {what.pattern} is there {found} times, not once\n"
            "  To mend: let docs/generator/offline_page.py know what the theme writes"
        )
    return html
