"""The built site: every example, download, edit link and index entry is there."""

from __future__ import annotations

import re
import subprocess
import sys
from html import escape
from pathlib import Path

import pytest
from generator.surface import NAMES
from generator.tree import Tree, load_tree

ROOT = Path(__file__).resolve().parent.parent
REPOSITORY = "https://github.com/asyncio-by-example/tasks"


@pytest.fixture(scope="module")
def tree() -> Tree:
    return load_tree(ROOT)


def address(path: str) -> str:
    """The file that MkDocs makes of a page."""
    page = Path(path).with_suffix("")
    return "index.html" if page.name == "index" else f"{page.as_posix()}/index.html"


def test_each_page_can_be_edited(site: Path, tree: Tree) -> None:
    for page in tree.pages:
        path = page.path.relative_to(tree.docs).as_posix()
        html = (site / address(path)).read_text(encoding="utf-8")
        assert f'href="{REPOSITORY}/edit/main/docs/en/{path}"' in html, path


def test_each_example_can_be_downloaded_and_edited(site: Path, tree: Tree) -> None:
    for name, snippet in tree.snippets.items():
        assert (site / "examples" / name).read_text(encoding="utf-8") == snippet.text
        (page,) = (page for page in tree.pages if page.name == snippet.page)
        path = page.path.relative_to(tree.docs).as_posix()
        html = (site / address(path)).read_text(encoding="utf-8")
        assert f'id="example-{snippet.name}"' in html
        assert f'href="{REPOSITORY}/edit/main/snippets/{name}"' in html
        assert f"examples/{name}" in html


def test_index_of_examples_lists_each(site: Path, tree: Tree) -> None:
    html = (site / "examples/index.html").read_text(encoding="utf-8")
    for name, snippet in tree.snippets.items():
        assert f"#example-{snippet.name}" in html, name
        assert f'href="{name}"' in html, name


def test_index_of_names_lists_each_and_hides_none(site: Path) -> None:
    html = (site / "reference/names/index.html").read_text(encoding="utf-8")
    missing = html.count("no example yet")
    shown = 0
    for name in NAMES:
        entry = re.search(rf'<code id="{re.escape(name.name)}">(.*?)</code>', html)
        assert entry, name.name
        assert entry[1] == name.shown
        after = html[entry.end() :].partition("<dd>")[2].partition("</dd>")[0]
        shown += "#example-" in after
    assert shown > 0
    assert shown + missing == len(NAMES)


def test_output_on_a_page_is_what_the_docstring_says(site: Path, tree: Tree) -> None:
    for snippet in tree.snippets.values():
        (page,) = (page for page in tree.pages if page.name == snippet.page)
        path = page.path.relative_to(tree.docs).as_posix()
        html = (site / address(path)).read_text(encoding="utf-8")
        for statement in snippet.statements:
            if not statement.options:
                assert escape(statement.want, quote=False) in html, snippet.path


def test_nothing_in_pages_asks_third_parties(site: Path) -> None:
    """What a browser fetches by itself has an address of this site."""
    for file in site.rglob("*.html"):
        html = file.read_text(encoding="utf-8")
        for tag in re.findall(r"<(?:script|img|iframe|link)\b[^>]*>", html):
            if 'rel="canonical"' not in tag:
                assert "//" not in tag, (file, tag)


def test_without_mkdocs_the_same_files(tmp_path: Path, tree: Tree) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "generator", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert f"{len(tree.pages) + len(tree.snippets)} files" in done.stdout
    for name, snippet in tree.snippets.items():
        assert (tmp_path / "examples" / name).read_text() == snippet.text
    lesson = (tmp_path / "learn/two-tasks-at-once.md").read_text()
    assert "```example" not in lesson
    assert '<div class="example" id="example-two_greetings" markdown>' in lesson


def test_nothing_generated_is_written_to_the_tree(site: Path) -> None:
    status = subprocess.run(
        ["git", "status", "--porcelain", "--ignored", "docs", "snippets"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if status.returncode:
        pytest.skip("this is no git checkout")
    lines = [line for line in status.stdout.splitlines() if line.startswith("!!")]
    assert all("__pycache__" in line for line in lines), lines
