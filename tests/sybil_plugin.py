"""Lets Sybil collect the snippets and the examples of every page.

Each snippet is one item: its doctest, run in a sandbox on virtual time. So is the
check of each exercise: the starting program must fail it, and the solution pass. Each
``example`` and ``exercise`` fence of a page is one item: it names what exists. Each
``pycon`` fence is one item: its doctest. What breaks the contract fails at its own
file and line; ``--update-output`` writes down what the chosen snippets print.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any
from unittest import SkipTest

import pytest
from generator.badge import check_badge, verify_kept_out
from generator.checks import (
    CHECK,
    attempt_of,
    read_check,
    verify_exercise,
)
from generator.contract import check_embedding
from generator.exercise_contract import check_exercise, missing_parts
from generator.fault import Fault
from generator.page import (
    DOCTEST,
    EXAMPLE,
    EXERCISE,
    Exercise,
    Fence,
    read_embedding,
    read_page,
)
from generator.repeat import differs_between_runs
from generator.runner import Runner
from generator.site import Faults, check_doctest
from generator.snippet import read_snippet
from generator.spelling import check_spelling
from generator.tree import exercise_names, snippet_names
from generator.verify import verify
from sybil import Document, Example, Region, Sybil
from sybil.integration.pytest import SybilItem

from tests.answers import Answers
from tests.noted import noted
from tests.update import update_output

ROOT = Path(__file__).resolve().parent.parent
UPDATES = pytest.StashKey[list[str]]()


class Source(Document):
    """A file as it is: the generator, not Sybil, says what is wrong with it."""

    @classmethod
    def parse(cls, path: str, *parsers: Any, **kwargs: Any) -> Document:
        document = cls(Path(path).read_bytes().decode("utf-8", "replace"), path)
        for parser in parsers:
            for region in parser(document):
                document.add(region)
        return document


def parse_snippet_file(document: Document) -> Iterator[Region]:
    """Yield just one region, so that no snippet can be left out unseen."""
    if Path(document.path).stem.endswith(CHECK):
        yield region_at(document, 1, evaluate_check)
        return
    try:
        line = read_snippet(Path(document.path)).statements[0].line
    except Fault as fault:
        line = fault.line
    except Exception:  # whatever it is, this item says so, and the others still run
        line = 1
    yield region_at(document, line, evaluate_snippet)


def evaluate_snippet(example: Example) -> None:
    path = Path(example.path)
    if example.namespace["update"]:
        updated = update_output(path, example.namespace["runner"])
        example.namespace["updates"].append(updated)
    snippet = read_snippet(path)
    if fault := check_badge(snippet) or check_spelling(snippet):
        raise fault
    answer = example.namespace["answers"].of(snippet)
    if snippet.why_not_here:
        if fault := verify_kept_out(snippet, answer):
            raise fault
        raise SkipTest(snippet.why_not_here)
    if fault := verify(snippet, answer):
        raise (
            answer.ended == "well" and differs_between_runs(snippet, answer)
        ) or fault


@cache
def examples() -> list[str]:
    """What an example fence may hold."""
    return snippet_names(ROOT)


@cache
def exercises() -> list[str]:
    """What an exercise fence may hold."""
    return exercise_names(ROOT)


@cache
def incomplete_exercises() -> list[Fault]:
    return [*missing_parts(ROOT, exercises(), examples())]


def evaluate_check(example: Example) -> None:
    check = read_check(Path(example.path))
    for fault in incomplete_exercises():
        if fault.path == check.path:
            raise fault
    attempts = []
    for name in (check.start, check.solution):
        snippet = read_snippet(ROOT / "snippets" / name)
        if snippet.why_not_here:
            raise SkipTest(snippet.why_not_here)
        answer = example.namespace["answers"].of(snippet, record=True)
        attempts.append(attempt_of(snippet, answer))
    if fault := verify_exercise(check, *attempts):
        raise fault


def parse_page_file(document: Document) -> Iterator[Region]:
    """Yield a region for each fence that shows a program."""
    path = Path(document.path)
    try:
        page = read_page(path)
    except Fault as fault:
        yield region_at(document, fault.line, evaluate_broken_page)
        return
    except Exception:
        yield region_at(document, 1, evaluate_broken_page)
        return
    for fence in page.fences:
        if fence.kind == EXAMPLE:
            yield Region(fence.start, fence.end, fence, evaluate_embedding)
        elif fence.kind == EXERCISE:
            exercise = next(one for one in page.exercises if one.fence == fence)
            yield Region(fence.start, fence.end, exercise, evaluate_exercise)
        elif fence.kind == DOCTEST:
            yield Region(fence.start, fence.end, fence, evaluate_doctest)


def evaluate_broken_page(example: Example) -> None:
    read_page(Path(example.path))


def evaluate_embedding(example: Example) -> None:
    path = Path(example.path)
    embedding = read_embedding(path, example.parsed)
    if fault := check_embedding(path, embedding, examples(), code_of(embedding.name)):
        raise fault


def evaluate_exercise(example: Example) -> None:
    path, exercise = Path(example.path), example.parsed
    assert isinstance(exercise, Exercise)
    file = ROOT / "snippets" / exercise.name.replace(".py", f"{CHECK}.py")
    try:
        check = read_check(file)
    except (Fault, OSError):  # the check's own item says so
        check = None
    if fault := check_exercise(path, exercise, exercises(), check):
        raise fault


def code_of(name: str) -> str | None:
    """The program of a snippet, unless it breaks the contract or does not exist."""
    try:
        return read_snippet(ROOT / "snippets" / name).code
    except (Fault, OSError):
        return None


def evaluate_doctest(example: Example) -> None:
    path, fence = Path(example.path), example.parsed
    assert isinstance(fence, Fence)
    if fault := check_doctest(path, fence, example.namespace["runner"]):
        raise fault


def region_at(
    document: Document, line: int, evaluate: Callable[[Example], None]
) -> Region:
    """A region of one line."""
    lines = document.text.splitlines(keepends=True)
    start = sum(map(len, lines[: line - 1]))
    return Region(start, start + len(lines[line - 1]) if lines else 0, None, evaluate)


FIXTURES = ["answers", "runner", "update", "updates"]
SNIPPETS = Sybil(
    [parse_snippet_file],
    path=str(ROOT / "snippets"),
    patterns=["*.py", "**/*.py"],
    document_types={".py": Source},
    fixtures=FIXTURES,
)
PAGES = Sybil(
    [parse_page_file],
    path=str(ROOT / "docs" / "en"),
    patterns=["*.md", "**/*.md"],
    document_types={".md": Source},
    fixtures=FIXTURES,
)
collect_file = (SNIPPETS + PAGES).pytest()


@pytest.hookimpl(wrapper=True)
def pytest_collect_file(
    file_path: Path, parent: pytest.Collector
) -> Iterator[list[pytest.Collector]]:
    """Give the files of ``snippets/`` to Sybil alone, also those named ``test_…``."""
    collectors = yield
    mine = collect_file(file_path, parent)
    return [mine] if mine else collectors


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Any:
    """Show a fault as it is, without frames, and a skip at its own file and line.

    With ``-n`` this is another process than that which sums up; a report reaches it.
    """
    report = yield
    updates = item.config.stash.get(UPDATES, [])
    report.user_properties += [("updated", text) for text in updates if text]
    updates.clear()
    if call.excinfo and isinstance(call.excinfo.value, Fault | Faults):
        report.longrepr = str(call.excinfo.value)
    elif report.skipped and isinstance(item, SybilItem):
        path, line, _ = item.reportinfo()
        report.longrepr = (str(path), line, report.longrepr[2])
    return report


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-output",
        action="store_true",
        help="write what the chosen snippets print into their docstrings",
    )


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    if config.getoption("--update-output"):
        found = [*noted(terminalreporter, "updated")]
        outputs = "1 output" if len(found) == 1 else f"{len(found)} outputs"
        terminalreporter.section(f"{outputs} updated")
        for text in found:
            terminalreporter.write(text)


@pytest.fixture(scope="session")
def runner() -> Iterator[Runner]:
    """The process in which the snippets of this session run."""
    with Runner() as runner:
        yield runner


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """A folder that all processes of this session have in common."""
    own = tmp_path_factory.getbasetemp()
    return own if worker_id == "master" else own.parent


@pytest.fixture(scope="session")
def answers(shared: Path, runner: Runner) -> Answers:
    """What they gave; the tests beside this file ask, too."""
    return Answers(shared / "answers", runner)


@pytest.fixture(scope="session")
def update(pytestconfig: pytest.Config) -> bool:
    return bool(pytestconfig.getoption("--update-output"))


@pytest.fixture(scope="session")
def updates(pytestconfig: pytest.Config) -> list[str]:
    """What ``--update-output`` changed since the last report."""
    return pytestconfig.stash.setdefault(UPDATES, [])
