"""What is on record of a run is used again only where nothing has changed."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from generator import cache
from generator.cache import drawer, run_all
from generator.protocol import Answer
from generator.runner import Runner
from generator.site import Faults, site_files
from generator.snippet import Snippet, read_snippet
from generator.texts import TimelineTexts, read_texts
from generator.trace import End, Step, Task, Trace

from tests.small_tree import SMALL, SNIPPET, write, write_tree

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names of the snippets that were really run."""
    found: list[str] = []
    run = Runner.run

    def note(self: Runner, snippet: Snippet, *, record: bool = False) -> Answer:
        found.append(snippet.name)
        return run(self, snippet, record=record)

    monkeypatch.setattr(Runner, "run", note)
    return found


def snippet(root: Path, text: str = SNIPPET, name: str = "hello") -> Snippet:
    return read_snippet(write(root, f"snippets/greetings/{name}.py", text))


def test_a_second_build_runs_nothing(tmp_path: Path, runs: list[str]) -> None:
    one = snippet(tmp_path)
    first = run_all([one], tmp_path)
    assert run_all([one], tmp_path) == first
    assert runs == ["hello"]


def test_a_changed_snippet_is_run(tmp_path: Path, runs: list[str]) -> None:
    run_all([snippet(tmp_path)], tmp_path)
    run_all([snippet(tmp_path, SNIPPET + "# changed\n")], tmp_path)
    assert runs == ["hello", "hello"]


def test_a_renamed_snippet_is_run(tmp_path: Path, runs: list[str]) -> None:
    run_all([snippet(tmp_path)], tmp_path)
    run_all([snippet(tmp_path, name="hi")], tmp_path)
    assert runs == ["hello", "hi"]


def test_what_fails_is_run_again(tmp_path: Path, runs: list[str]) -> None:
    one = snippet(tmp_path, SNIPPET.replace("\nhello\n", "\nhullo\n"))
    run_all([one], tmp_path)
    run_all([one], tmp_path)
    assert runs == ["hello", "hello"]


def test_another_tool_runs_it_again(
    tmp_path: Path, runs: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    one = snippet(tmp_path)
    run_all([one], tmp_path)
    files = cache.modules()
    monkeypatch.setattr(cache, "modules", lambda: files[:-1])
    run_all([one], tmp_path)
    assert runs == ["hello", "hello"]


def test_what_was_used_longest_ago_is_deleted(tmp_path: Path) -> None:
    for number in range(cache.KEPT + 2):
        folder = tmp_path / "runs" / str(number)
        folder.mkdir(parents=True)
        os.utime(folder, (number, number))
    run_all([snippet(tmp_path)], tmp_path)
    left = {folder.name for folder in (tmp_path / "runs").iterdir()}
    assert len(left) == cache.KEPT
    assert not {"0", "1", "2"} & left


@pytest.mark.parametrize("torn", ["", "{", "[]", '{"printed": []}'])
def test_a_record_that_cannot_be_read_is_none(
    torn: str, tmp_path: Path, runs: list[str]
) -> None:
    one = snippet(tmp_path)
    first = run_all([one], tmp_path)
    (record,) = (tmp_path / "runs").glob("*/*")
    record.write_text(torn)
    assert run_all([one], tmp_path) == first
    assert runs == ["hello", "hello"]


@pytest.mark.parametrize("name", ["runs", "pictures"])
def test_a_folder_that_cannot_be_written(name: str, tmp_path: Path) -> None:
    write_tree(tmp_path)
    write(tmp_path, f".cache/{name}", "a file where a folder is to be")
    with pytest.raises(Faults, match=rf"\.cache/{name}:1: nothing can be kept"):
        site_files(tmp_path, SMALL)


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[Trace]:
    """The Traces that were really drawn."""
    found: list[Trace] = []
    draw = cache.figure

    def note(trace: Trace, texts: TimelineTexts, **options: Any) -> str:
        found.append(trace)
        return draw(trace, texts, **options)

    monkeypatch.setattr(cache, "figure", note)
    return found


TEXTS = read_texts(ROOT / "docs" / "en").timeline
TRACE = Trace((Task("a", "a()", 0.0),), (Step(0.0, 0.0, (End("result"),), task=0),))


def test_a_second_build_draws_nothing(tmp_path: Path, drawn: list[Trace]) -> None:
    first = drawer(tmp_path, TEXTS)(TRACE, 5)
    assert drawer(tmp_path, TEXTS)(TRACE, 5) == first
    assert drawn == [TRACE]


def test_what_changed_is_drawn(tmp_path: Path, drawn: list[Trace]) -> None:
    other = replace(TRACE, elapsed=1.0)
    draw = drawer(tmp_path, TEXTS)
    for trace, above in [(TRACE, 5), (other, 5), (TRACE, 6)]:
        draw(trace, above)
    drawer(tmp_path, replace(TEXTS, output="It prints"))(TRACE, 5)
    assert len(drawn) == 4
