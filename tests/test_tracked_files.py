"""What is committed is source: nothing at the top that is not named, nothing large.

A download or a build left in the tree is committed by one `git add --all`, and then is
in every clone.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

FOLDERS = {".ci", ".github", "docs", "snippets", "tests"}
FILES = {
    ".gitattributes",
    ".gitignore",
    "CONTRIBUTING.md",
    "LICENSE",
    "README.md",
    "mkdocs.yml",
    "pyproject.toml",
}
LARGEST = 100_000
"""Bytes; the largest picture has 60,000."""


@pytest.fixture(scope="module")
def tracked() -> list[str]:
    """Paths of the files that git knows, and of those that it would add."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a clone: git knows nothing of these files")
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    return listed.stdout.decode().split("\0")[:-1]


def test_the_top_holds_only_what_is_named(tracked: list[str]) -> None:
    stray = [
        path
        for path in tracked
        if path not in FILES and Path(path).parts[0] not in FOLDERS
    ]
    assert not stray, f"move or delete these, or name them in {__file__}: {stray}"


def test_no_file_is_large(tracked: list[str]) -> None:
    present = [path for path in tracked if (ROOT / path).is_file()]
    sizes = {path: (ROOT / path).stat().st_size for path in present}
    large = {path: size for path, size in sizes.items() if size > LARGEST}
    assert not large, f"more than {LARGEST:,} bytes; make or fetch them: {large}"
