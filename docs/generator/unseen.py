"""Takes out of a page's HTML what nobody sees: its indentation, 10 kB of some 250,
and the elements around words of a program that look like the words beside them, up to
a quarter of all its elements, each of which a browser styles and lays out.
"""

from __future__ import annotations

import re

KEPT = re.compile(r"(<(pre|textarea|script|style)\b.*?</\2>)", re.DOTALL)
"""Elements whose spaces and lines mean something."""

INDENTATION = re.compile(r"\n\s+")

PLAIN = re.compile(r'<span class="[nopw]">([^<]*)</span>')
"""What Pygments calls a name, an operator, punctuation or space: it has the colour of
plain code (``--md-code-hl-…`` in theme/assets/site.css)."""


def without_unseen(html: str) -> str:
    """The page as a browser shows it, in fewer letters and elements."""
    outside = iter(KEPT.split(PLAIN.sub(r"\1", html)))
    parts = []
    for text in outside:
        parts += [INDENTATION.sub("\n", text), next(outside, "")]
        next(outside, None)  # the element's name
    return "".join(parts)
