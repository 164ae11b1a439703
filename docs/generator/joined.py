"""What every page loads at once, several files in one, so that it asks for fewer."""

from __future__ import annotations

JOINED = {
    "assets/page.css": (
        "docs/theme/assets/site.css",
        "docs/theme/assets/timeline.css",
        "docs/theme/assets/run.css",
    ),
    "browser/page.js": (
        "docs/theme/assets/accessibility.js",
        "docs/browser/pictures.js",
        "docs/browser/run.js",
        "docs/browser/copy_page.js",
    ),
}
"""Served files, and what they are made of. The scripts import nothing, and the names
at their top differ: they are one module."""
