"""The copy of the site to read offline: a zip, whose pages open from disk.

It is made of the built site. To a page without a server a browser gives no modules, no
``fetch`` and no worker from a file: what needs these comes in another way, or not at
all, such as Run.
"""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from generator.offline_page import PAGE, Changes, Words, with_page
from generator.script import without_remarks
from generator.search_index import DOCUMENTS, INDEX
from generator.standalone import asset, stepping_script

SCRIPT = "browser/page.js"
SEARCH = "browser/search.js"
INLINED = "search/search_index.js"
"""The search index, where the theme looks for it from disk."""

LEFT_OUT = re.compile(
    r"404\.html|browser/.*|search/.*|sitemap\.xml.*|objects\.inv|llms.*\.txt"
    r"|assets/card\.png|assets/javascripts/(lunr|workers)/.*|.*\.(map|zip)"
)
"""What has no use from disk, or has another form there."""


@dataclass(frozen=True)
class Copy:
    """What the copy is made of."""

    site: Path
    """The folder of the built site."""
    address: str
    """Where that is published, with a slash at the end."""
    words: Words
    date: str

    def pack(self, target: Path) -> None:
        """Write all into a zip, in a folder that is called as the zip is."""
        with ZipFile(target, "w", ZIP_DEFLATED) as packed:
            for path, content in self._files():
                packed.writestr(f"{target.stem}/{path}", content)

    def _files(self) -> Iterator[tuple[str, str | bytes]]:
        scripts = {SCRIPT: _script(), SEARCH: self._search(), INLINED: self._index()}
        kept = {path for path in self._built() if not LEFT_OUT.fullmatch(path)}
        changes = Changes({*kept, *scripts}, self.address, self.words, self.date)
        for path in sorted(kept):
            file = self.site / path
            is_page = posixpath.basename(path) == PAGE
            yield (
                path,
                changes.page(path, _read(file)) if is_page else file.read_bytes(),
            )
        yield from scripts.items()

    def _built(self) -> Iterator[str]:
        for file in self.site.rglob("*"):
            if file.is_file():
                yield file.relative_to(self.site).as_posix()

    def _search(self) -> str:
        """Our worker and the theme's as one text: ours imports the theme's."""
        (theme,) = self.site.glob("assets/javascripts/workers/search.*.js")
        imported = f"function importScripts() {{\n{_read(theme)}\n}}\n"
        source = json.dumps(imported + _read(self.site / SEARCH), ensure_ascii=False)
        shim = without_remarks(asset("search_from_disk.js"))
        return f"{{\nconst source = {source};\n{shim}}}\n"

    def _index(self) -> str:
        docs = json.loads(_read(self.site / DOCUMENTS))
        for doc in docs:
            doc["location"] = with_page(doc["location"])
        index: dict[str, Any] = {**json.loads(_read(self.site / INDEX)), "docs": docs}
        text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
        return f"var __index = {text};\n"


def _script() -> str:
    """What each page loads, without imports; the names of a part stay its own."""
    parts = asset("accessibility.js"), stepping_script(), asset("predict.js")
    own = (part.replace("export function", "function") for part in parts)
    return without_remarks("".join(f"(() => {{\n{part}}})();\n" for part in own))


def _read(file: Path) -> str:
    return file.read_text(encoding="utf-8")
