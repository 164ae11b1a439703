"""The content security policy of a page: what a browser may load and run for it.

The site loads nothing from elsewhere and runs nothing but its own files and the inline
scripts of the theme, each named by its hash. What else slips into a page does nothing.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from html.parser import HTMLParser

DIRECTIVES = {
    "default-src": "'none'",
    # WebAssembly: Python that runs in the reader's browser.
    "script-src": "'self' 'wasm-unsafe-eval'",
    "style-src": "'self'",
    # The theme's style sheets hold their icons as data: addresses.
    "img-src": "'self' data:",
    "connect-src": "'self'",
    "worker-src": "'self'",
    # The default does not hold for these two.
    "base-uri": "'none'",
    "form-action": "'none'",
}
"""What every page may do; ``script-src`` gets the hashes of its inline scripts, too."""

FROM_DISK = {"script-src": "'self'", "connect-src": "'none'", "worker-src": "blob:"}
"""What differs in the copy that is read from disk, where no Python runs."""

ADDRESSES = {"action", "formaction", "href", "src", "xlink:href"}
"""Attributes in which a browser runs ``javascript:``."""

LOADED = {"src", "srcset", "poster", "data"}
"""Attributes that name what a browser fetches by itself."""

LOADING = {"stylesheet", "icon", "manifest", "preload", "modulepreload", "prefetch"}
LOADING |= {"preconnect", "dns-prefetch"}
"""What a ``<link>`` is that it fetches; the others only say where something is."""

DRAWN = {"image", "use", "feimage"}
"""Elements of SVG whose ``href`` is fetched."""

HARMLESS = re.compile(
    r"""(?:
        </? (?:a|article|b|code|dd|details|div|dl|dt|em|figure|g|h[1-6]|i|input|label|li
            |line|nav|ol|p|path|pre|rect|span|strong|summary|table|tbody|td|text|th
            |thead|tr|tspan|ul)
        (?:
            \s++ (?:(?:aria|data)-[a-z-]++|class|dx|d|for|height|href|id|tabindex
                |text-anchor|title|type|width|[xy][12]?)
            (?: = "[^"<>&:\0]*+" )?+
        )*+
        \s*+ /?+ >
        | [^<]++
    )++""",
    re.VERBOSE,
)
"""Tags of which nothing can be refused, and text. Most of a page is this, and of a site
of many pages each has a navigation with all of them: it must cost next to nothing."""

ELSEWHERE = re.compile(r"\s*(https?:)?//", re.IGNORECASE)

THEME_SCRIPTS = (
    "__md_scope=new URL(",
    "var palette=__md_get(",
    "var target=document.getElementById(",
)
"""How the inline scripts of Material begin; a new release may have others."""

STYLE = "give it a class, and the class a rule in docs/theme/assets/site.css"
SCRIPT = "write a file, and name it under extra_javascript in mkdocs.yml"
OWN = "put the file into docs/theme/assets/, and write its address relative to the page"
CHARSET = "begin the page's head with <meta charset>"

Attributes = list[tuple[str, str | None]]


@dataclass(frozen=True)
class Refused:
    """Something in a page that its policy would silently refuse."""

    what: str
    mend: str
    tag: str = ""
    part: str = ""
    """What of the tag is refused: enough to find it where the tag was made of parts."""

    def __str__(self) -> str:
        tag = f": {self.tag}" if self.tag else ""
        return f"{self.what}{tag}\n  To mend: {self.mend}"


class PolicyError(Exception):
    """A page holds what its policy would refuse, or has no place for a policy."""

    def __init__(self, refused: Iterable[Refused]) -> None:
        self.refused = tuple(refused)
        super().__init__("\n".join(map(str, self.refused)))


def with_policy(html: str, scripts: tuple[str, ...] = ("",)) -> str:
    """The page with its policy, right after ``<meta charset>``; or ``PolicyError``.

    ``scripts`` are beginnings of the inline scripts that it may hold.
    """
    markup = _Markup(html, scripts)
    if markup.refused:
        raise PolicyError(markup.refused)
    policy = _policy(dict.fromkeys(map(_hash, markup.scripts)))
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    return f"{html[: markup.place]}\n{meta}{html[markup.place :]}"


def from_disk(html: str) -> str:
    """The page, which has its policy, with the one that it needs on a disk."""
    for name, sources in FROM_DISK.items():
        html = html.replace(f"; {name} {DIRECTIVES[name]}", f"; {name} {sources}", 1)
    return html


def _policy(hashes: Iterable[str]) -> str:
    directives = dict(DIRECTIVES)
    directives["script-src"] = " ".join([DIRECTIVES["script-src"], *hashes])
    return "; ".join(f"{name} {sources}" for name, sources in directives.items())


def _hash(script: str) -> str:
    """What stands for the script in a policy; a browser reads its lines the same."""
    lines = script.replace("\r\n", "\n").replace("\r", "\n")
    digest = hashlib.sha256(lines.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


class _Markup(HTMLParser):
    """What a policy needs to know of a page.

    ``scripts`` are its inline scripts, ``refused`` tells what a policy refuses, and
    ``place`` is where the policy belongs.
    """

    def __init__(self, html: str, allowed: tuple[str, ...]) -> None:
        super().__init__()
        self.scripts: list[str] = []
        self.refused: list[Refused] = []
        self._allowed = allowed
        self.place = 0
        self._script: list[str] | None = None
        self._lines = [f"{line}\n" for line in html.split("\n")]
        self.feed(html)
        self.close()
        if not self.place:
            self.refused.append(Refused("there is no <meta charset>", CHARSET))

    def parse_starttag(self, i: int) -> int:
        harmless = HARMLESS.match(self.rawdata, i)
        return harmless.end() if harmless else super().parse_starttag(i)

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        values = dict(attrs)
        if tag == "meta" and "charset" in values:
            self.place = self.place or self._end()
        elif tag == "meta" and (values.get("http-equiv") or "").lower() == "refresh":
            self._refuse("a page that leaves by itself", "write a link")
        elif tag == "script":
            self._begin_script(values)
        elif tag == "style":
            self._refuse("an inline style sheet", STYLE)
        for name, value in attrs:
            self._check(name, value or "")
            if value and _asks_elsewhere(tag, name, value, values):
                self._refuse("something that another site sends", OWN, value)

    def handle_data(self, data: str) -> None:
        if self._script is not None:
            self._script.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "script" and self._script is not None:
            script = "".join(self._script)
            self.scripts.append(script)
            self._script = None
            if not script.lstrip().startswith(self._allowed):
                begin = next(iter(script.strip().splitlines()), "")
                tag = f"<script>{begin}"
                self.refused.append(Refused("an inline script", SCRIPT, tag, begin))

    def _begin_script(self, values: dict[str, str | None]) -> None:
        if not self.place:
            self._refuse("a script above its policy", CHARSET)
        if "src" not in values and not _is_data(values.get("type") or ""):
            self._script = []

    def _check(self, name: str, value: str) -> None:
        if name == "style":
            self._refuse("a style attribute", STYLE, f'style="{value}"')
        elif name.startswith("on"):
            self._refuse(f"an {name} attribute", SCRIPT, f'{name}="{value}"')
        elif name in ADDRESSES and _runs(value):
            self._refuse("a javascript: address", SCRIPT, value)

    def _refuse(self, what: str, mend: str, part: str = "") -> None:
        self.refused.append(Refused(what, mend, self._tag(), part))

    def _tag(self) -> str:
        return self.get_starttag_text() or ""

    def _end(self) -> int:
        """Where the tag that is being read ends."""
        line, column = self.getpos()
        return sum(map(len, self._lines[: line - 1])) + column + len(self._tag())


def _asks_elsewhere(
    tag: str, name: str, value: str, values: dict[str, str | None]
) -> bool:
    """Whether what that attribute names is another site's, and asked for or sent to."""
    if name in ("action", "formaction"):
        return bool(ELSEWHERE.match(value))
    named = value.split(",") if name == "srcset" else [value]
    return any(map(ELSEWHERE.match, named)) and _fetches(tag, name, values)


def _fetches(tag: str, name: str, values: dict[str, str | None]) -> bool:
    """Whether a browser fetches by itself what that attribute names."""
    if name in ("href", "xlink:href"):
        kinds = set((values.get("rel") or "").lower().split())
        return tag in DRAWN or (tag == "link" and not LOADING.isdisjoint(kinds))
    return name in LOADED


def _runs(address: str) -> bool:
    """Whether it is a ``javascript:`` one; a browser reads over what nobody sees."""
    return re.sub(r"[\x00-\x20]", "", address).lower().startswith("javascript:")


def _is_data(kind: str) -> bool:
    """Whether a script of that type never runs; all others need a hash.

    Among them import maps and speculation rules: they name what is loaded.
    """
    return kind.strip().lower().endswith("json")
