"""For tests that look at each snippet; ``conftest`` has what it did, as ``trace``."""

from __future__ import annotations

from pathlib import Path

import pytest
from generator.snippet import read_snippet
from generator.tree import snippet_files

ROOT = Path(__file__).resolve().parent.parent

each_snippet = pytest.mark.parametrize(
    "snippet",
    [read_snippet(path) for path in snippet_files(ROOT)],
    ids=lambda snippet: snippet.full_name,
)
"""Runs a test once for each snippet."""
