"""What is on record of a run is used again only where nothing has changed."""

from __future__ import annotations

from pathlib import Path

import pytest
from generator import cache
from generator.cache import run_all
from generator.protocol import Answer
from generator.runner import Runner
from generator.snippet import Snippet, read_snippet

from tests.small_tree import SNIPPET, write


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names of the snippets that were really run."""
    found: list[str] = []
    run = Runner.run

    def note(self: Runner, snippet: Snippet) -> Answer:
        found.append(snippet.name)
        return run(self, snippet)

    monkeypatch.setattr(Runner, "run", note)
    return found


def snippet(root: Path, text: str = SNIPPET, name: str = "hello") -> Snippet:
    return read_snippet(write(root, f"snippets/greetings/{name}.py", text))


def test_a_second_build_runs_nothing(tmp_path: Path, runs: list[str]) -> None:
    one = snippet(tmp_path)
    first = run_all([one], tmp_path / "runs")
    assert run_all([one], tmp_path / "runs") == first
    assert runs == ["hello"]


def test_a_changed_snippet_is_run(tmp_path: Path, runs: list[str]) -> None:
    run_all([snippet(tmp_path)], tmp_path / "runs")
    run_all([snippet(tmp_path, SNIPPET + "# changed\n")], tmp_path / "runs")
    assert runs == ["hello", "hello"]


def test_a_renamed_snippet_is_run(tmp_path: Path, runs: list[str]) -> None:
    run_all([snippet(tmp_path)], tmp_path / "runs")
    run_all([snippet(tmp_path, name="hi")], tmp_path / "runs")
    assert runs == ["hello", "hi"]


def test_what_fails_is_run_again(tmp_path: Path, runs: list[str]) -> None:
    one = snippet(tmp_path, SNIPPET.replace("\nhello\n", "\nhullo\n"))
    run_all([one], tmp_path / "runs")
    run_all([one], tmp_path / "runs")
    assert runs == ["hello", "hello"]


def test_another_tool_runs_it_again(
    tmp_path: Path, runs: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    one = snippet(tmp_path)
    run_all([one], tmp_path / "runs")
    monkeypatch.setattr(cache, "SOURCES", cache.SOURCES[:-1])
    run_all([one], tmp_path / "runs")
    assert runs == ["hello", "hello"]


@pytest.mark.parametrize("torn", ["", "{", "[]", '{"printed": []}'])
def test_a_record_that_cannot_be_read_is_none(
    torn: str, tmp_path: Path, runs: list[str]
) -> None:
    one = snippet(tmp_path)
    first = run_all([one], tmp_path / "runs")
    (record,) = (tmp_path / "runs").iterdir()
    record.write_text(torn)
    assert run_all([one], tmp_path / "runs") == first
    assert runs == ["hello", "hello"]
