"""The built site: every example, download, edit link and index entry is there."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from html import escape, unescape
from pathlib import Path

import pytest
from generator.checks import RESERVED
from generator.joined import JOINED
from generator.page_markdown import published
from generator.site import NOT_SERVED
from generator.surface import NAMES
from generator.tree import Tree

from tests.trees import build, share, small

ROOT = Path(__file__).resolve().parent.parent
REPOSITORY = "https://github.com/asyncio-by-example/tasks"


def address(path: str) -> str:
    """The file that MkDocs makes of a page."""
    return f"{published(path)}index.html"


def test_each_page_can_be_edited(site: Path, tree: Tree) -> None:
    for page in tree.pages:
        path = page.path.relative_to(tree.docs).as_posix()
        html = (site / address(path)).read_text(encoding="utf-8")
        assert f'href="{REPOSITORY}/edit/main/docs/en/{path}"' in html, path


def test_each_example_can_be_downloaded_and_edited(site: Path, tree: Tree) -> None:
    exercises = parts_of_exercises(tree)
    for name, snippet in tree.snippets.items():
        assert (site / "examples" / name).read_text(encoding="utf-8") == snippet.text
        (page,) = (page for page in tree.pages if page.name == snippet.page)
        path = page.path.relative_to(tree.docs).as_posix()
        html = (site / address(path)).read_text(encoding="utf-8")
        if name not in exercises:
            assert f'id="example-{snippet.name}"' in html
        assert f'href="{REPOSITORY}/edit/main/snippets/{name}"' in html
        assert f"examples/{name}" in html


def test_index_of_examples_lists_each(site: Path, tree: Tree) -> None:
    html = (site / "examples/index.html").read_text(encoding="utf-8")
    exercises = parts_of_exercises(tree)
    for name, snippet in tree.snippets.items():
        listed = name not in exercises
        assert (f"#example-{snippet.name}" in html) == listed, name
        assert (f'href="{name}"' in html) == listed, name
    assert f"{len(tree.snippets) - len(exercises)} programs" in html


def test_index_of_exercises_lists_each(site: Path, tree: Tree) -> None:
    html = (site / "exercises/index.html").read_text(encoding="utf-8")
    assert html.count("#exercise-") == len(tree.checks)
    for check in tree.checks.values():
        assert f"#exercise-{check.name}" in html


def test_a_script_finds_the_check_of_each_exercise(site: Path, tree: Tree) -> None:
    for check in tree.checks.values():
        (page,) = (page for page in tree.pages if page.name == check.path.parent.name)
        file = site / address(page.path.relative_to(tree.docs).as_posix())
        tag = re.search(
            rf'<div [^>]*id="exercise-{check.name}"[^>]*>',
            file.read_text(encoding="utf-8"),
        )
        assert tag, check.path
        found = re.search(r'data-check="([^"]*)"', tag[0])
        assert found
        assert (file.parent / found[1]).read_text(encoding="utf-8") == check.text
        sentences = re.search(r'data-sentences="([^"]*)"', tag[0])
        assert sentences
        keys = json.loads(unescape(sentences[1])).keys()
        assert keys == {*check.keys, *RESERVED} - {"hint", "title"}


def parts_of_exercises(tree: Tree) -> set[str]:
    """Full names of the starting programs and the solutions."""
    return {name for one in tree.checks.values() for name in (one.start, one.solution)}


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
                want = statement.want.replace("<BLANKLINE>", "")
                assert escape(want, quote=False) in html, snippet.path


def test_nothing_in_pages_asks_third_parties(site: Path) -> None:
    """What a browser fetches by itself has an address of this site."""
    for file in site.rglob("*.html"):
        html = file.read_text(encoding="utf-8")
        for tag in re.findall(r"<(?:script|img|iframe|link)\b[^>]*>", html):
            if 'rel="canonical"' not in tag:
                assert "//" not in tag, (file, tag)


def test_no_table_has_a_class(site: Path) -> None:
    """``lighten.mjs`` takes them all for tables of data."""
    for file in site.rglob("*.html"):
        html = file.read_text(encoding="utf-8")
        assert not re.search(r"<table\b[^>]*\bclass=", html), file


def served_text(file: Path) -> str:
    """What a browser gets of the file: of a script, all but the lines of remarks."""
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    script = file.suffix == ".js"
    return "".join(
        line for line in lines if not (script and line.lstrip().startswith("//"))
    )


def write_site(folder: str, root: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Write the site's files to the folder, for any site builder."""
    return subprocess.run(
        [sys.executable, "-m", "generator", folder],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )


def test_without_mkdocs_the_same_files(tmp_path: Path, tree: Tree) -> None:
    done = write_site(str(tmp_path))
    assert done.returncode == 0, done.stderr
    browser = ROOT / "docs" / "browser"
    joined = {ROOT / part for parts in JOINED.values() for part in parts}
    for name, parts in JOINED.items():
        text = (tmp_path / name).read_text(encoding="utf-8")
        assert all(served_text(ROOT / part) in text for part in parts)
    scripts = {file for file in browser.glob("*.js") if file.name not in NOT_SERVED}
    scripts -= joined
    licences = list((browser / "licences").iterdir())
    for file in (*scripts, *licences):
        served = tmp_path / "browser" / file.relative_to(browser)
        assert served.read_text(encoding="utf-8") == served_text(file)
    (runtime,) = (tmp_path / "browser").glob("python-*")
    assert {"pyodide.mjs", "editor.js"} < {file.name for file in runtime.iterdir()}
    texts = json.loads((tmp_path / "browser" / "texts.json").read_text())
    assert texts["next"] == "Next step"
    written = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert f"{len(written)} files" in done.stdout
    for name, snippet in tree.snippets.items():
        assert (tmp_path / "examples" / name).read_text() == snippet.text
    lesson = (tmp_path / "learn/two-tasks-at-once.md").read_text()
    assert "```example" not in lesson
    assert '<div class="example" id="example-two_greetings" ' in lesson


@pytest.mark.parametrize("folder", ["docs/en", "docs/en/learn", "snippets"])
def test_pages_are_not_overwritten(folder: str) -> None:
    done = write_site(folder)
    assert done.returncode == 2
    assert "holds what people write" in done.stderr


def test_elsewhere_nothing_is_written(tmp_path: Path) -> None:
    done = write_site("out", tmp_path)
    assert done.returncode == 2
    assert "there is no mkdocs.yml here" in done.stderr
    assert not any(tmp_path.iterdir())


def test_gen_files_runs_only_in_a_build() -> None:
    done = subprocess.run(
        [sys.executable, "docs/generator/gen_files.py"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode != 0
    assert "only MkDocs runs this script" in done.stderr


PAGE = "docs/en/learn/greetings.md"
FAULTS = {
    "output": ("snippets/greetings/hello.py", "main: waits", "main: waifs"),
    "embedding": (PAGE, "greetings/hello.py", "greetings/hallo.py"),
    "link": (PAGE, "](../index.md)", "](../home.md)"),
    "anchor": ("docs/en/index.md", "#see-also", "#see-more"),
    "text": ("docs/en/texts.toml", 'uses = "Uses"', ""),
    "style": (PAGE, "## See also", '## See also { style="color: red" }'),
    "hooks": ("mkdocs.yml", "hooks: [docs/generator/hooks.py]", "hooks: []"),
    "navigation": ("mkdocs.yml", "  - learn/greetings.md\n", ""),
}


@pytest.fixture
def small_tree(tmp_path: Path) -> Path:
    return share(small(tmp_path / "tree"))


def test_nothing_generated_is_written_to_the_tree(small_tree: Path) -> None:
    def contents() -> dict[Path, bytes]:
        folders = (small_tree / "docs", small_tree / "snippets")
        files = (file for folder in folders for file in folder.rglob("*"))
        return {
            file: file.read_bytes()
            for file in files
            if file.is_file() and "__pycache__" not in file.parts
        }

    before = contents()
    done = build(small_tree, small_tree / "site")
    assert done.returncode == 0, done.stderr
    assert contents() == before


@pytest.mark.parametrize("kind", FAULTS)
def test_a_fault_stops_the_build(kind: str, small_tree: Path) -> None:
    name, old, new = FAULTS[kind]
    file = small_tree / name
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new, 1))
    done = build(small_tree, small_tree / "site")
    assert done.returncode != 0, done.stderr
    assert "Traceback" not in done.stderr
    faulty = Path(PAGE if kind == "navigation" else name).name
    assert faulty in done.stderr


def test_a_strict_build_is_not_quiet(small_tree: Path) -> None:
    """MkDocs counts the warnings that it shows, and no others."""
    done = build(small_tree, small_tree / "site", "--quiet")
    assert done.returncode == 1
    assert "leave out --quiet" in done.stderr
