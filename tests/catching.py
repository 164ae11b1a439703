"""Check a tree in which one file has changed, by all that would look at that file."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from generator.badge import verify_kept_out
from generator.checks import CHECK, read_check
from generator.configuration import about
from generator.contract import check_tree
from generator.fault import Fault
from generator.page import DOCTEST, Page, read_page
from generator.runner import Runner
from generator.site import Built, check_doctest, site_files
from generator.snippet import Snippet, read_snippet
from generator.texts import read_texts
from generator.tree import Tree, load_tree
from generator.verify import verify

from tests.links import broken_links
from tests.planted import Planted
from tests.prose import word_count
from tests.test_glossary import TERMS, unexplained
from tests.test_prose import WORDS
from tests.trees import ROOT, copy

PLANTED = "planted"
"""What ``conftest.py`` prints of each class: its name, planted, caught."""


def all_caught(
    name: str,
    planted: list[Planted],
    caught: Callable[[Planted], bool],
    record_property: Callable[[str, object], None],
) -> None:
    """No fault of the class survives; told with the report of the test."""
    assert planted
    survivors = [one for one in planted if not caught(one)]
    row = [name, len(planted), len(planted) - len(survivors)]
    record_property(PLANTED, row)
    assert not survivors, [(one.file, one.line) for one in survivors]


class Catcher:
    """Plants faults in a copy of the tree, one at a time."""

    def __init__(self, root: Path, runner: Runner) -> None:
        self.root = copy(root)
        for name in ("pyproject.toml", "snippets/.ruff.toml"):
            shutil.copy(ROOT / name, root / name)
        self.tree = load_tree(root)
        self.runner = runner

    @cached_property
    def built(self) -> Built:
        """What is built without a fault: here it is, with what is cached of it."""
        return site_files(ROOT, about(ROOT / "mkdocs.yml"))

    def caught(self, planted: Planted) -> bool:
        """Does a message name the file, and the line where there is one?"""
        told = planted.told_of or planted.file
        place = told.relative_to(self.root).as_posix()
        if planted.line is not None:
            place = f"{place}:{planted.line}:"
        with planted.in_place():
            return any(place in message for message in self.messages(planted))

    def messages(self, planted: Planted) -> Iterator[str]:
        """All that is said of the tree with the fault in it, the quickest first."""
        tree = self._read_again(planted.file)
        changed = [one for one in tree.snippets.values() if one.path == planted.file]
        for snippet in changed:
            yield from self._of_its_run(snippet)
        for fault in check_tree(tree):
            yield self._shown(fault)
        for snippet in changed:
            yield self._said("ruff", "check", "--output-format=concise", snippet.path)
            yield self._said("ruff", "format", "--check", snippet.path)
        for page in tree.pages:
            if page.path == planted.file:
                yield from self._of_page(page, tree, planted.told_of)
        try:
            read_texts(tree.docs)
        except Fault as fault:
            yield self._shown(fault)

    def _read_again(self, file: Path) -> Tree:
        """The tree; of its files only this one is read."""
        snippets = {
            name: one for name, one in self.tree.snippets.items() if one.path != file
        }
        pages = [page for page in self.tree.pages if page.path != file]
        checks = {
            name: one for name, one in self.tree.checks.items() if one.path != file
        }
        faults = []
        try:
            if not file.exists():
                pass
            elif file.stem.endswith(CHECK):
                check = read_check(file)
                checks[check.start] = check
            elif file.suffix == ".py":
                snippet = read_snippet(file)
                snippets[snippet.full_name] = snippet
            elif file.suffix == ".md":
                pages.append(read_page(file))
        except Fault as fault:
            faults.append(fault)
        return replace(
            self.tree,
            snippets=snippets,
            pages=tuple(pages),
            checks=checks,
            faults=tuple(faults),
        )

    def _of_its_run(self, snippet: Snippet) -> Iterator[str]:
        look = verify_kept_out if snippet.why_not_here else verify
        if fault := look(snippet, self.runner.run(snippet)):
            yield self._shown(fault)

    def _of_page(self, page: Page, tree: Tree, told_of: Path | None) -> Iterator[str]:
        place = page.path.relative_to(self.root).as_posix()
        for fence in page.fences:
            if fence.kind == DOCTEST:
                fault = check_doctest(page.path, fence, self.runner)
                if fault:
                    yield self._shown(fault)
        linking = [one for one in tree.pages if one.path == (told_of or page.path)]
        built = self._built_with(page) if told_of else self.built
        for fault in broken_links(replace(tree, pages=tuple(linking)), built):
            yield self._shown(fault)
        for written in TERMS.values():
            if line := unexplained(page.text, written):
                yield f"{place}:{line}: a term is not linked"
        if word_count(page.text) > WORDS:
            yield f"{place}: too many words"
        yield self._said("typos", "--format=brief", page.path)

    def _built_with(self, page: Page) -> Built:
        path = page.path.relative_to(self.tree.docs).as_posix()
        files = [
            replace(one, text=page.text) if one.path == path else one
            for one in self.built.files
        ]
        return replace(self.built, files=files)

    def _said(self, command: str, *arguments: str | Path) -> str:
        program = Path(sys.executable).parent / command
        if not program.exists():
            return ""
        done = subprocess.run(
            [program, *arguments],
            cwd=self.root,
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stdout if done.returncode else ""

    def _shown(self, fault: Fault) -> str:
        return str(fault).replace(f"{self.root}/", "")
