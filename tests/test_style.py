"""Code and snippets are formatted, linted and typed; words are spelled."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def run(*command: str | Path) -> None:
    done = subprocess.run(
        command,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"\n{done.stdout}{done.stderr}"


def test_format() -> None:
    """To mend: ruff format ."""
    run(sys.executable, "-m", "ruff", "format", "--check", "--diff", ".")


def test_lint() -> None:
    """To mend: ruff check --fix ."""
    run(sys.executable, "-m", "ruff", "check", ".")


def test_types() -> None:
    if importlib.util.find_spec("mypy") is None:
        pytest.skip('mypy is not installed: pip install -e ".[ci]"')
    run(sys.executable, "-m", "mypy")


def test_spelling() -> None:
    """To mend: typos --write-changes."""
    run(command("typos"))


def test_markdown() -> None:
    """To mend: rumdl fmt."""
    run(command("rumdl"), "check", ".")


def command(name: str) -> Path:
    """One that stands beside this Python."""
    path = Path(sys.executable).parent / name
    if not path.exists():
        pytest.skip(f'{name} is not installed: pip install -e ".[ci]"')
    return path
