"""When a page changed is known from the repository, or not at all."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from generator.history import last_changes, newest, why_unknown

pytestmark = pytest.mark.skipif(not shutil.which("git"), reason="no git here")


def git(root: Path, *arguments: str, date: str = "2026-01-01") -> None:
    identity = {
        f"GIT_{role}_{key}": value
        for role in ("AUTHOR", "COMMITTER")
        for key, value in {
            "NAME": "A",
            "EMAIL": "a@example.org",
            "DATE": f"{date}T12:00:00Z",
        }.items()
    }
    subprocess.run(
        ["git", *arguments], cwd=root, env={**os.environ, **identity}, check=True
    )


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A tree below the top of its repository, with two commits."""
    root = tmp_path / "repository" / "site"
    (root / "snippets").mkdir(parents=True)
    git(root.parent, "init", "--quiet")
    dates = {"2026-02-03": "page é.md", "2026-04-05": "snippets/a.py"}
    for date, name in dates.items():
        (root / name).write_text(date)
        git(root, "add", ".", date=date)
        git(root, "commit", "--quiet", "-m", name, date=date)
    return root


def test_each_file_has_the_date_of_its_last_commit(repository: Path) -> None:
    changes = last_changes(repository)
    assert changes == {"page é.md": "2026-02-03", "snippets/a.py": "2026-04-05"}
    assert newest(["page é.md"], changes) == "2026-02-03"
    assert newest(["page é.md", "snippets/a.py"], changes) == "2026-04-05"
    assert newest(["unheard-of.md"], changes) == ""


def test_a_repository_that_git_refuses_is_named(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert why_unknown(repository) == ""
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    assert last_changes(repository) == {}
    assert "dubious ownership" in why_unknown(repository)


def test_a_history_that_was_cut_off_tells_nothing(
    repository: Path, tmp_path: Path
) -> None:
    address = repository.parent.as_uri()
    git(tmp_path, "clone", "--quiet", "--depth", "1", address, "shallow")
    assert last_changes(tmp_path / "shallow" / "site") == {}
    assert "git fetch --unshallow" in why_unknown(tmp_path / "shallow" / "site")


def test_outside_a_repository_nothing_is_known(tmp_path: Path) -> None:
    assert last_changes(tmp_path) == {}


def test_without_git_nothing_is_known(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    assert last_changes(repository) == {}
