"""The HTML of every page is valid: vnu, the checker of the W3C, finds no error."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from generator.runtime import LIMIT

from tests.auditors import auditor

THEMES = {
    "Bad value “” for attribute “tabindex” on element “label”": (
        "Material's navigation: no section that a page is in can be folded"
    ),
    "Attribute “autocomplete” is only allowed when the input type is": (
        "Material's drawer and search, whose switches a browser must not remember"
    ),
}
"""How errors of the theme begin, and what they are. Browsers take no harm from them."""


@pytest.fixture(scope="module")
def vnu() -> list[str]:
    """The command that checks a folder."""
    java = shutil.which("java") or pytest.skip("no Java on this machine, for vnu")
    jar = auditor("vnu-jar") / "build/dist/vnu.jar"
    return [java, "-jar", str(jar), "--skip-non-html", "--errors-only"]


def errors(vnu: list[str], folder: Path) -> list[str]:
    """Those in the pages below ``folder``, but for the theme's: where and what."""
    done = subprocess.run(
        [*vnu, "--format", "json", str(folder)],
        capture_output=True,
        text=True,
        timeout=LIMIT,
        check=False,
    )
    found: list[dict[str, Any]] = json.loads(done.stderr)["messages"]
    return [
        f"{one['url'].partition(folder.name)[2]}:{one['lastLine']}: {one['message']}"
        for one in found
        if not one["message"].startswith(tuple(THEMES))
    ]


def test_no_page_has_an_error(vnu: list[str], site: Path) -> None:
    assert errors(vnu, site) == []


def test_an_error_is_found(vnu: list[str], site: Path, tmp_path: Path) -> None:
    html = (site / "index.html").read_text(encoding="utf-8")
    broken = html.replace("<h1", "<h1 quoted", 1).replace("</article>", "<p></b>", 1)
    folder = tmp_path / "broken"
    folder.mkdir()
    (folder / "index.html").write_text(broken, encoding="utf-8")
    found = errors(vnu, folder)
    assert [one for one in found if "“quoted” not allowed" in one]
    assert [one for one in found if "Stray end tag “b”" in one]
    assert all(one.startswith("/index.html:") for one in found)
