"""Trees to build: this one, this one times ten, with two pages, already expanded."""

from __future__ import annotations

import functools
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

from generator.cache import FOLDER
from generator.page_markdown import published
from generator.tree import Tree, load_tree

from tests.small_tree import CONFIG, write_tree

ROOT = Path(__file__).resolve().parent.parent

CONFIGURATION = "mkdocs.yml"


def copy(target: Path, times: int = 1) -> Path:
    """Copy what a build needs to ``target``, with each page ``times`` times."""
    for name in ("docs/en", "snippets"):
        shutil.copytree(ROOT / name, target / name, ignore=shutil.ignore_patterns(".*"))
    shutil.copy(ROOT / CONFIGURATION, target)
    _equip(target)
    share(target)
    added = [
        _copy_page(target, page, n) for page in _pages(target) for n in range(1, times)
    ]
    config = target / CONFIGURATION
    text = config.read_text(encoding="utf-8")
    config.write_text(text + "".join(f"  - {path}\n" for path in added))
    return target


def small(target: Path) -> Path:
    """The small tree, with the configuration, scripts and looks of this one."""
    write_tree(target)
    _equip(target)
    text = (ROOT / CONFIGURATION).read_text(encoding="utf-8")
    own = CONFIG[CONFIG.index("nav:") :]
    (target / CONFIGURATION).write_text(re.sub(r"(?ms)^nav:.*", own, text))
    return target


def _equip(target: Path) -> None:
    """Copy what the pages of a tree are built with."""
    for name in ("docs/browser", "docs/theme"):
        shutil.copytree(ROOT / name, target / name, ignore=shutil.ignore_patterns(".*"))
    (target / "docs/generator").mkdir()
    for name in ("gen_files", "hooks"):
        script = f"docs/generator/{name}.py"
        shutil.copy(ROOT / script, target / script)


def with_generator(target: Path) -> Path:
    """Give ``target`` a generator of its own: put ``docs`` on PYTHONPATH to use it."""
    name = "docs/generator"
    hidden = shutil.ignore_patterns(".*", "__pycache__")
    shutil.copytree(ROOT / name, target / name, ignore=hidden, dirs_exist_ok=True)
    return target


def share(target: Path) -> Path:
    """Let ``target`` have what npm was asked for here, and not ask again."""
    (target / FOLDER).mkdir()
    for name in ("npm", "runtime"):
        cached = ROOT / FOLDER / name
        cached.mkdir(parents=True, exist_ok=True)
        (target / FOLDER / name).symlink_to(cached)
    return target


def _pages(root: Path) -> list[Path]:
    """The pages that have snippets of their own."""
    pages = (root / "docs/en").rglob("*.md")
    return [page for page in pages if (root / "snippets" / page.stem).is_dir()]


def _copy_page(root: Path, page: Path, number: int) -> str:
    """Copy a page and its snippets under numbered names; return the page's path."""
    stem = f"{page.stem}-{number}"
    folder = root / "snippets" / page.stem
    for snippet in folder.glob("*.py"):
        target = root / "snippets" / stem / f"{_numbered(snippet.stem, number)}.py"
        target.parent.mkdir(exist_ok=True)
        program = snippet.read_text(encoding="utf-8")
        if program.startswith('r"""'):  # else a line above would part the metadata
            program = f"# copy {number}\n{program}"
        target.write_text(program, encoding="utf-8")
    text = page.read_text(encoding="utf-8")
    text = re.sub(rf"(?m)^{page.stem}/(\w+)\.py$", rf"{stem}/\1_{number}.py", text)
    text = re.sub(
        r"\(#example-(\w+)\)",
        lambda link: f"(#example-{_numbered(link[1], number)})",
        text,
    )
    copied = page.with_name(f"{stem}.md")
    copied.write_text(text, encoding="utf-8")
    return copied.relative_to(root / "docs/en").as_posix()


def _numbered(name: str, number: int) -> str:
    """The name of a copy; what makes a file part of an exercise stays its end."""
    return re.sub(r"(_solution|_check)?$", rf"_{number}\1", name, count=1)


@functools.cache
def this_tree() -> Tree:
    """The tree of this site, which no test changes."""
    return load_tree(ROOT)


def addresses() -> list[str]:
    """The address of each page, below the site's own."""
    tree = this_tree()
    paths = (page.path.relative_to(tree.docs).as_posix() for page in tree.pages)
    return [published(path) for path in paths]


def expanded(root: Path) -> Path:
    """A configuration of plain Material over the pages of ``root``, expanded."""
    folder = root.with_name(f"{root.name}-expanded")
    shutil.copytree(root / "docs/theme", folder / "docs/theme")
    docs = folder / "docs/en"
    subprocess.run(
        [sys.executable, "-m", "generator", str(docs)],
        cwd=root,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    text = (root / "mkdocs.yml").read_text(encoding="utf-8")
    ours = r"  gen-files:\n    scripts: .*\n|hooks: .*\n|watch: .*\n"
    text, found = re.subn(ours, "", text)
    assert found == 3
    (folder / "mkdocs.yml").write_text(text)
    return folder


def build(root: Path, folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Build the site of ``root`` into ``folder``; a warning of MkDocs is an error."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", *options]
    return subprocess.run(
        [*command, "-d", str(folder)],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )


def report(rows: dict[str, object]) -> None:
    """Print what was measured, one value on a line."""
    width = max(map(len, rows))
    for name, value in rows.items():
        shown = f"{value:.2f}" if isinstance(value, float) else json.dumps(value)
        print(f"{name:{width}}  {shown}", flush=True)
