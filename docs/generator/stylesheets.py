"""Lightens the style sheets of a built site, which every first visit waits for."""

from __future__ import annotations

from pathlib import Path

from generator.runtime import run_script

SCRIPT = "lighten.mjs"


def lighten(root: Path, site: Path) -> None:
    """Drop what no page needs. Raise ``Unavailable`` if there is no npm to do it."""
    run_script(root, SCRIPT, site)
