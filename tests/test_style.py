"""Code and snippets are formatted, linted and typed."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def run(*command: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"\n{done.stdout}{done.stderr}"


def test_format() -> None:
    """To mend: ruff format ."""
    run("ruff", "format", "--check", "--diff", ".")


def test_lint() -> None:
    """To mend: ruff check --fix ."""
    run("ruff", "check", ".")


def test_types() -> None:
    if importlib.util.find_spec("mypy") is None:
        pytest.skip('mypy is not installed: pip install -e ".[ci]"')
    run("mypy")
