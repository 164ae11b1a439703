"""Whoever serves is told of each save: soon, but not while a build runs."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from generator import saves
from generator.saves import Saves

LIMIT = 30
"""Real seconds to wait for what must come."""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(saves, "INTERVAL", 0.01)
    folder = tmp_path / "snippets"
    (folder / "greetings").mkdir(parents=True)
    (folder / "greetings" / "hello.py").write_text("print('hello')\n")
    return folder


def change(folder: Path) -> None:
    (folder / "greetings" / "hello.py").write_text("print('good morning')\n")


def add(folder: Path) -> None:
    (folder / "greetings" / "goodbye.py").write_text("print('bye')\n")


def remove(folder: Path) -> None:
    (folder / "greetings" / "hello.py").unlink()


def wait_until_touched(file: Path, before: int) -> None:
    end = time.monotonic() + LIMIT
    while file.stat().st_mtime_ns == before:
        assert time.monotonic() < end, "nobody is told"
        time.sleep(0.01)


@pytest.mark.parametrize("save", [change, add, remove])
def test_it_is_told(save: Callable[[Path], None], folder: Path) -> None:
    told = Saves().watch(folder)
    before = told.stat().st_mtime_ns
    save(folder)
    wait_until_touched(told, before)


def test_what_is_saved_during_a_build_is_told_after_it(folder: Path) -> None:
    watching = Saves()
    told = watching.watch(folder)
    before = told.stat().st_mtime_ns
    watching.pause()
    time.sleep(0.2)  # for a look that has begun
    change(folder)
    time.sleep(0.2)
    assert told.stat().st_mtime_ns == before
    watching.resume()
    wait_until_touched(told, before)
