"""What of accessibility needs no browser: names, texts of pictures, unique ids.

axe finds the same where there is Chromium; this names a line, everywhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

from generator.origin import origin

FIELDS = {"input", "select", "textarea"}
PRESSED = {"a", "button"}
HIDDEN = "md-toggle"
"""Class of the fields that the theme shows to nobody: their labels are buttons."""

NAMES = ("aria-label", "aria-labelledby", "title")

Attributes = dict[str, str | None]


@dataclass(frozen=True)
class Flaw:
    """Something in the HTML of a page that not everybody can use."""

    what: str
    tag: str
    parts: tuple[str, ...]
    """What somebody may have written that is at fault."""

    def __str__(self) -> str:
        return f"{self.what}: {self.tag}"


@dataclass
class _Open:
    """A link or button that is being read."""

    element: str
    tag: str
    named: bool


@dataclass
class _Reader(HTMLParser):
    """Collects what a page holds; ``flaws`` are those that show at once."""

    flaws: list[Flaw] = field(default_factory=list)
    fields: list[tuple[str, str]] = field(default_factory=list)
    """Fields without a name of their own: their id and tag."""
    labelled: set[str] = field(default_factory=set)
    _ids: dict[str, str] = field(default_factory=dict)
    """Each id, and the tag that has it."""
    _open: list[_Open] = field(default_factory=list)
    _labels: int = 0

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self._check_id(values.get("id"))
        if tag == "label":
            self._labels += 1
            self.labelled.add(values.get("for") or "")
        elif tag == "img":
            self._check_picture(values)
        elif tag in FIELDS:
            self._check_field(values)
        elif tag in PRESSED and ("href" in values or tag == "button"):
            self._open.append(_Open(tag, self._tag(), _named(values)))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_data(self, data: str) -> None:
        if self._open and data.strip():
            self._open[-1].named = True

    def handle_endtag(self, tag: str) -> None:
        if tag == "label":
            self._labels -= 1
        elif self._open and self._open[-1].element == tag:
            one = self._open.pop()
            if not one.named:
                self.flaws.append(
                    Flaw(f"a <{tag}> without a name", one.tag, (one.tag,))
                )

    def _check_id(self, id_: str | None) -> None:
        if id_ and (first := self._ids.get(id_)):
            told, tag = f"the id {id_!r} stands twice on the page", self._tag()
            self.flaws.append(Flaw(told, tag, (first, tag, f"#{id_} ")))
        elif id_:
            self._ids[id_] = self._tag()

    def _check_picture(self, values: Attributes) -> None:
        if "alt" not in values:
            source, tag = values.get("src") or "", self._tag()
            self.flaws.append(Flaw("a picture without a text", tag, (tag, source)))
        elif self._open and values["alt"]:
            self._open[-1].named = True

    def _check_field(self, values: Attributes) -> None:
        shown = values.get("type") not in ("hidden", "submit", "button")
        shown = shown and HIDDEN not in (values.get("class") or "").split()
        if shown and not _named(values) and not self._labels:
            self.fields.append((values.get("id") or "", self._tag()))

    def _tag(self) -> str:
        return self.get_starttag_text() or ""


def flaws(html: str) -> Iterator[Flaw]:
    """What is wrong on the page."""
    page = _Reader()
    page.feed(html)
    page.close()
    yield from page.flaws
    for id_, tag in page.fields:
        if not id_ or id_ not in page.labelled:
            yield Flaw("a field without a label", tag, (tag,))


def flaws_of_site(site: Path, root: Path) -> Iterator[str]:
    """What is wrong on the pages of ``site``, each where it was written in ``root``."""
    for file in sorted(site.rglob("*.html")):
        for flaw in flaws(file.read_text(encoding="utf-8")):
            yield f"{written_at(flaw.parts, file, site, root)}: {flaw}"


def written_at(parts: Iterable[str], file: Path, site: Path, root: Path) -> str:
    """File and line of ``root`` where a part of the page was written, or the page."""
    page = file.relative_to(site)
    name = page.parent if page.name == "index.html" else page.with_suffix("")
    written = root / "docs/en" / name
    templates = sorted((root / "docs/theme").rglob("*.html"))
    sources = [written.with_suffix(".md"), written / "index.md", *templates]
    if found := origin(parts, sources):
        return f"{found[0].relative_to(root).as_posix()}:{found[1]}"
    return page.as_posix()


def _named(values: Attributes) -> bool:
    return any(values.get(name) for name in NAMES)
