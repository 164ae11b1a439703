"""A term of the glossary is explained or linked where a page first uses it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from generator.page import read_page
from generator.tree import page_files

from tests.prose import prose

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs" / "en"
GLOSSARY = DOCS / "reference" / "glossary.md"

TERMS = {
    "awaitable": r"awaitables?",
    "back-pressure": r"back-pressure",
    "context-variable": r"context variables?",
    "coroutine": r"coroutines?",
    "deadlock": r"deadlocks?",
    "debug-mode": r"debug mode",
    "done-callback": r"done callbacks?",
    "eager-task": r"eager Tasks?",
    "event-loop": r"event loops?",
    "exception-group": r"exception groups?",
    "executor": r"executors?",
    "free-threading": r"free[- ]thread(?:ed|ing)",
    "future": r"Futures?",
    "race-condition": r"race conditions?",
    "semaphore": r"semaphores?",
    "structured-concurrency": r"structured concurrency",
    "suspended": r"suspend(?:s|ed|ing)?|suspension",
    "task": r"Tasks?",
    "task-factory": r"[Tt]ask factor(?:y|ies)",
}
"""Anchor of each term in the glossary, and how it is written in prose."""

PAGES = [page for page in page_files(DOCS) if page != GLOSSARY]


def unexplained(text: str, written: str) -> int:
    """Line of the first use, unless it is linked or in bold; 0 if there is none."""
    for number, line in prose(text):
        for match in re.finditer(rf"\b(?:{written})\b", line):
            before, after = line[: match.start()], line[match.end() :]
            linked = before.rfind("[") > before.rfind("]") and "](" in after
            bold = before.count("**") % 2 == 1
            return 0 if linked or bold else number
    return 0


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_first_use(path: Path) -> None:
    text = read_page(path).text
    faults = [
        f"{path.relative_to(ROOT)}:{line}: the first {term!r} on this page is not "
        f"linked\n  To mend: write [{term}](../reference/glossary.md#{term}), or say "
        "there in bold what it is; the answer on top does not count"
        for term, written in TERMS.items()
        if (line := unexplained(text, written))
    ]
    assert not faults, "\n" + "\n".join(faults)


def test_every_term_is_in_the_glossary() -> None:
    anchors = re.findall(r"\{ #([a-z-]+) \}", read_page(GLOSSARY).text)
    assert set(TERMS) <= set(anchors)
    assert len(anchors) == len(set(anchors))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("A Task runs.", 7),
        ("A [Task](x.md) runs. Each Task ends.", 0),
        ("See [how a Task ends](x.md).", 0),
        ("A **Task** is an object.", 0),
        ("`Task` is a class.", 0),
        ("Multitasking, a task.", 0),
    ],
)
def test_what_counts(line: str, expected: int) -> None:
    text = f"---\ndescription: Tasks\n---\n\n# Task\n\n{line}\n"
    assert unexplained(text, TERMS["task"]) == expected
