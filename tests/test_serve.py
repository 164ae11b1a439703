"""``mkdocs serve`` shows a change soon after it is saved, wherever it is made."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.serving import served, wait_for, wait_until_said
from tests.trees import share, small

LESSON = "learn/greetings/"


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return share(small(tmp_path_factory.mktemp("tree")))


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("log") / "served.txt"


@pytest.fixture(scope="module")
def address(tree: Path, log: Path) -> Iterator[str]:
    with served(tree, log=log) as address:
        yield address


@pytest.mark.parametrize(
    ("file", "old", "new", "page"),
    [
        ("docs/en/index.md", "Greetings", "Good greetings", ""),
        ("docs/en/texts.toml", '"Output"', '"It prints"', LESSON),
        (
            "docs/theme/assets/site.css",
            "/* Colours",
            "/* New colours",
            "assets/site.css",
        ),
        ("snippets/greetings/hello.py", "waits", "is waiting", LESSON),
    ],
)
def test_saved_change(
    file: str, old: str, new: str, page: str, tree: Path, address: str
) -> None:
    path = tree / file
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))
    wait_for(address + page, new.strip('"'))


def test_no_copy_is_offered_that_is_not_made(tree: Path, address: str) -> None:
    assert "offline-offer" not in wait_for(address, "Greetings")


def test_pages_reload_themselves_which_a_policy_would_stop(
    tree: Path, address: str
) -> None:
    page = tree / "docs/en/index.md"
    page.write_text(f"{page.read_text()}\nBuilt once more.\n")
    html = wait_for(address, "Built once more.")
    assert "livereload(" in html
    assert "Content-Security-Policy" not in html


def test_a_fault_is_named_again_until_it_is_mended(
    tree: Path, address: str, log: Path
) -> None:
    page = tree / "docs/en/index.md"
    text = page.read_text()
    fault = "there is no snippet 'greetings/nobody.py'"
    before = log.read_text().count(fault)
    for times in (1, 2):
        page.write_text(
            f"{text}\n```example\ngreetings/nobody.py\n```\n{'x' * times}\n"
        )
        wait_until_said(log, fault, before + times)
    page.write_text(text)
    wait_for(address, "Greetings")
