"""The elements of a picture, as SVG.

Places across are in pixels of the narrowest page and written in percent of the width,
places downwards in pixels. A class says what an element means; a style sheet
(``theme/assets/timeline.css``) says how that looks.
"""

from __future__ import annotations

from generator.layout import STRETCH, WIDTH
from generator.markup import text as escaped

CHARACTER = 6.05
"""Pixels that a character of code takes, at the narrowest."""

LETTER = 6.3
"""The same for a bold letter of a name."""

SHORTEST = 8
"""Characters of a text that are worth showing when there is no room for all."""


def percent(x: float) -> str:
    return f"{x / WIDTH * 100:.1f}".removesuffix(".0") + "%"


def rect(kind: str, left: float, right: float, y: float, height: float) -> str:
    return (
        f'<rect class="{kind}" x="{percent(left)}" y="{y:g}" '
        f'width="{percent(right - left)}" height="{height:g}"/>'
    )


def line(kind: str, x1: float, y1: float, x2: float, y2: float) -> str:
    return (
        f'<line class="{kind}" x1="{percent(x1)}" y1="{y1:g}" '
        f'x2="{percent(x2)}" y2="{y2:g}"/>'
    )


def sign(kind: str, name: str, x: float, y: float) -> str:
    """One of ``timeline.SIGNS``."""
    return f'<use class="{kind}" href="#tl-{name}" x="{percent(x)}" y="{y:g}"/>'


def text(
    kind: str, x: float, y: float, words: str, dx: float = 0, anchor: str = "start"
) -> str:
    """``words`` at a place, or ``dx`` pixels beside it; ``anchor`` as in SVG."""
    return code(kind, x, y, escaped(words), dx, anchor)


def code(
    kind: str, x: float, y: float, markup: str, dx: float = 0, anchor: str = "start"
) -> str:
    """Like ``text``, of what is SVG already."""
    beside = f' dx="{dx:g}"' if dx else ""
    side = f' text-anchor="{anchor}"' if anchor != "start" else ""
    where = f'x="{percent(x)}" y="{y:g}"{beside}{side}'
    return f'<text class="{kind}" {where}>{markup}</text>'


def fitted(words: str, room: float) -> list[tuple[str, str]]:
    """What of ``words`` fits in that many pixels, on a narrow page and on a wide one.

    Each comes with the classes that say on which of them it is shown.
    """
    return sizes(
        cut(words, int(room / CHARACTER)), cut(words, int(room * STRETCH / CHARACTER))
    )


def sizes(narrow: str, wide: str) -> list[tuple[str, str]]:
    """The words for a narrow page and for a wide one, with the classes for each."""
    if narrow == wide:
        return [("", narrow)] if narrow else []
    return [
        (size, words) for size, words in ((" thin", narrow), (" wide", wide)) if words
    ]


def cut(words: str, room: int) -> str:
    """As much of the words as fits in ``room`` characters, if that is worth it."""
    if len(words) <= room:
        return words
    return words[: room - 1] + "…" if room >= SHORTEST else ""
