"""When each file of the tree last changed, as its repository has it."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

MARK = "@"
"""Begins a line that holds a date; no path of the tree begins so."""


def last_changes(root: Path) -> Mapping[str, str]:
    """The date (YYYY-MM-DD) of the newest commit of each file, by its path below root.

    Without git, outside a repository, or where the history was cut off (a shallow
    clone would give each file the date of the clone's one commit) nothing is known;
    ``why_unknown`` tells.
    """
    if _git(root, "rev-parse", "--is-shallow-repository").strip() != "false":
        return {}
    log = _git(root, "log", "--relative", f"--format={MARK}%cs", "--name-only")
    found: dict[str, str] = {}
    date = ""
    for line in log.splitlines():
        if line.startswith(MARK):
            date = line.removeprefix(MARK)
        elif line:
            found.setdefault(line, date)
    return found


def why_unknown(root: Path) -> str:
    """Why pages have no dates though there is a repository, or ''."""
    done = _ask(root, "rev-parse", "--is-shallow-repository")
    if done is None or "not a git repository" in done.stderr:
        return ""
    if done.returncode:
        said = done.stderr.partition("\n")[0]
        return f"no dates on pages: git says {said!r}"
    if done.stdout.strip() == "true":
        return "no dates on pages: the history was cut off (git fetch --unshallow)"
    return ""


def newest(files: Iterable[str], changes: Mapping[str, str]) -> str:
    """The last date on which one of the files changed; "" if none is known."""
    return max((changes.get(file, "") for file in files), default="")


def _git(root: Path, *arguments: str) -> str:
    """What git prints, or nothing if it cannot tell."""
    done = _ask(root, *arguments)
    return done.stdout if done and done.returncode == 0 else ""


def _ask(root: Path, *arguments: str) -> subprocess.CompletedProcess[str] | None:
    """What git answers, in English; None if there is no git."""
    try:
        return subprocess.run(
            ["git", "-c", "core.quotePath=false", *arguments],
            cwd=root,
            capture_output=True,
            encoding="utf-8",
            check=False,
            env={**os.environ, "LC_ALL": "C"},
        )
    except OSError:
        return None
