"""Split the search index: each page fetches it, and few readers search."""

from __future__ import annotations

import json
from pathlib import Path

INDEX = "search/search_index.json"
DOCUMENTS = "search/documents.json"
"""What ``docs/browser/search.js`` fetches when somebody types."""


def split(site: Path) -> None:
    """Leave the configuration in the index of the site, and move the rest out of it."""
    file = site / INDEX
    index = json.loads(file.read_text(encoding="utf-8"))
    documents = json.dumps(index["docs"], ensure_ascii=False, separators=(",", ":"))
    (site / DOCUMENTS).write_text(documents, encoding="utf-8")
    file.write_text(json.dumps({**index, "docs": []}), encoding="utf-8")
