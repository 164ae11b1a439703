"""Sybil collects just what there is: nothing passes because nobody looked at it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

from generator.metadata import NEWEST
from generator.tree import check_files, page_files, snippet_files

from tests.small_tree import PAGE, SNIPPET, write, write_tree

ROOT = Path(__file__).resolve().parent.parent
SHOWN = re.compile(r"^ {0,3}```(example|exercise|pycon)$", re.MULTILINE)


def pytest_in(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *arguments],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )


def copy_tests(root: Path) -> None:
    """Put this project's own plugin and settings beside a small tree."""
    for name in (
        "__init__.py",
        "answers.py",
        "noted.py",
        "skips.py",
        "sybil_plugin.py",
        "update.py",
    ):
        write(root, f"tests/{name}", (ROOT / "tests" / name).read_text())
    shutil.copy(ROOT / "pyproject.toml", root)


def outcomes(done: subprocess.CompletedProcess[str]) -> dict[str, int]:
    last = done.stdout.strip().splitlines()[-1]
    return {word: int(count) for count, word in re.findall(r"(\d+) (\w+)", last)}


def elsewhere(program: str) -> str:
    """The program, said to be for Pythons other than this one."""
    minor = sys.version_info[1]
    pythons = f">=3.{minor + 1}" if minor < NEWEST[1] else f"<3.{minor}"
    return f'# /// script\n# requires-python = "{pythons}"\n# ///\n{program}'


def test_each_snippet_and_each_fence_is_one_item() -> None:
    """Counted here without Sybil, and without the generator's own parsers."""
    expected = Counter(
        {
            path.relative_to(ROOT).as_posix(): 1
            for path in (*snippet_files(ROOT), *check_files(ROOT))
        }
    )
    for path in page_files(ROOT / "docs" / "en"):
        count = len(SHOWN.findall(path.read_text(encoding="utf-8")))
        if count:
            expected[path.relative_to(ROOT).as_posix()] = count
    done = pytest_in(ROOT, "--collect-only", "-q", "snippets", "docs/en")
    items = (line for line in done.stdout.splitlines() if "::" in line)
    assert Counter(item.partition("::")[0] for item in items) == expected
    assert sum(expected.values()) > 29


def test_every_file_of_a_small_tree_passes(tmp_path: Path) -> None:
    copy_tests(write_tree(tmp_path))
    done = pytest_in(tmp_path, "snippets", "docs")
    assert outcomes(done) == {"passed": 2}, done.stdout


def test_snippet_without_doctest_fails(tmp_path: Path) -> None:
    copy_tests(write_tree(tmp_path, snippet='r"""Nothing.\n"""\n'))
    done = pytest_in(tmp_path, "snippets")
    assert outcomes(done) == {"failed": 1}, done.stdout
    assert "snippets/greetings/hello.py:1: there is no doctest" in done.stdout


def test_syntax_error_is_one_failure_not_an_interruption(tmp_path: Path) -> None:
    copy_tests(write_tree(tmp_path, snippet=SNIPPET.replace("import", "imprt")))
    done = pytest_in(tmp_path, "snippets", "docs")
    assert outcomes(done) == {"failed": 1, "passed": 1}, done.stdout
    assert "snippets/greetings/hello.py:8: syntax error" in done.stdout


def test_snippet_named_on_the_command_line_is_not_imported(tmp_path: Path) -> None:
    copy_tests(write_tree(tmp_path))
    done = pytest_in(tmp_path, "snippets/greetings/hello.py")
    assert outcomes(done) == {"passed": 1}, done.stdout


def test_snippets_of_one_name_are_each_tested(tmp_path: Path) -> None:
    """Sybil's own import would test the first file twice."""
    copy_tests(write_tree(tmp_path))
    other = SNIPPET.replace('"hello"', '"goodbye"')
    write(tmp_path, "snippets/other/hello.py", other)
    done = pytest_in(tmp_path, "snippets")
    assert outcomes(done) == {"failed": 1, "passed": 1}, done.stdout
    assert "snippets/other/hello.py:5: the program does not print" in done.stdout


def test_skip_is_reported_with_its_reason(tmp_path: Path) -> None:
    copy_tests(
        write_tree(tmp_path, snippet=elsewhere(SNIPPET.replace("\nhello", "\nhi")))
    )
    done = pytest_in(tmp_path, "snippets")
    assert outcomes(done) == {"skipped": 1}, done.stdout
    expected = (
        r"\n    1  needs (Python 3\.1\d or newer|a Python older than 3\.15), this is 3"
    )
    assert re.search(expected, done.stdout), done.stdout


def test_program_that_does_the_same_here_is_not_skipped(tmp_path: Path) -> None:
    copy_tests(write_tree(tmp_path, snippet=elsewhere(SNIPPET)))
    done = pytest_in(tmp_path, "snippets")
    assert outcomes(done) == {"failed": 1}, done.stdout
    assert "snippets/greetings/hello.py:2: the program needs" in done.stdout
    assert "and does here just what it says" in done.stdout


def test_misspelt_embedding_fails_at_its_line_of_the_page(tmp_path: Path) -> None:
    page = PAGE.replace("greetings/hello.py", "greetings/hallo.py")
    copy_tests(write_tree(tmp_path, page=page))
    done = pytest_in(tmp_path, "docs")
    assert outcomes(done) == {"failed": 1}, done.stdout
    assert "docs/en/learn/greetings.md:10: there is no snippet" in done.stdout


def test_wrong_doctest_fails_at_its_line_of_the_page(tmp_path: Path) -> None:
    page = PAGE + "\n```pycon\n>>> 1 + 1\n2\n>>> 1 + 2\n4\n```\n"
    copy_tests(write_tree(tmp_path, page=page))
    done = pytest_in(tmp_path, "docs")
    assert outcomes(done) == {"failed": 1, "passed": 1}, done.stdout
    assert "docs/en/learn/greetings.md:21: the program does not print" in done.stdout


def test_program_that_never_ends_does_not_hang_the_run(tmp_path: Path) -> None:
    endless = SNIPPET.replace("    await task", "    while not task.done(): pass")
    copy_tests(write_tree(tmp_path, snippet=endless))
    done = pytest_in(tmp_path, "snippets", "docs")
    assert outcomes(done) == {"failed": 1, "passed": 1}, done.stdout
    assert "hello.py:19: the program never ends" in done.stdout
