"""What a style sheet or a script would load from another site is found at its line."""

from __future__ import annotations

from pathlib import Path

import pytest
from generator.elsewhere import loads_elsewhere

from tests.small_tree import write

LOADED = {
    "theme/a.css": (
        "p { background: url(https://a.example/x.png) }",
        "@import '//a.example/x.css';",
        'p { background: URL( "HTTP://a.example/x.png") }',
    ),
    "browser/a.js": (
        'fetch("https://a.example/x");',
        "import a from '//a.example/x.js';",
        "const a = `http://a.example/${b}`;",
    ),
}
NOT_LOADED = {
    "theme/a.css": (
        "p { background: url(x.png) } /* see https://a.example */",
        "p { background: url(\"data:image/svg+xml;utf8,<svg xmlns='http://x'>\") }",
    ),
    "browser/a.js": (
        "// as on https://a.example/x",
        'document.createElementNS("http://www.w3.org/2000/svg", name);',
        "const a = b // c",
    ),
    "browser/a.mjs": ('fetch("https://a.example/x");',),
}


def cases(lines: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(file, line) for file, found in lines.items() for line in found]


@pytest.mark.parametrize(("file", "line"), cases(LOADED))
def test_what_is_loaded(file: str, line: str, tmp_path: Path) -> None:
    written = write(tmp_path, f"docs/{file}", f"\n{line}\n")
    (fault,) = loads_elsewhere(tmp_path)
    assert (fault.path, fault.line) == (written, 2)
    assert "a.example/" in fault.what


@pytest.mark.parametrize(("file", "line"), cases(NOT_LOADED))
def test_what_is_not(file: str, line: str, tmp_path: Path) -> None:
    write(tmp_path, f"docs/{file}", f"\n{line}\n")
    assert list(loads_elsewhere(tmp_path)) == []
