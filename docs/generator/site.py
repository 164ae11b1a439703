"""The whole site as files: pages with their examples filled in, and downloads.

This knows nothing of the site builder. ``gen_files`` hands the files to MkDocs,
``python -m generator FOLDER`` writes them to a folder.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from generator.cache import FOLDER, drawer, run_all
from generator.checks import attempt_of, verify_exercise
from generator.configuration import navigation_paths
from generator.contract import check_tree
from generator.example import Example, Site
from generator.expand import expand
from generator.fault import Fault
from generator.index import (
    examples_index,
    exercises_index,
    names_index,
    own_examples,
)
from generator.legend import legend
from generator.page import (
    ALL_EXAMPLES,
    ALL_EXERCISES,
    ALL_NAMES,
    ALL_SIGNS,
    DOCTEST,
    PLAYGROUND,
    Fence,
    Page,
)
from generator.playground import playground
from generator.protocol import Answer
from generator.runner import Runner
from generator.runtime import BROWSER, BUNDLED, Runtime, Unavailable, obtain
from generator.snippet import Snippet, doctest_statements
from generator.source import read_source
from generator.texts import FILE, Texts, read_texts
from generator.tree import Tree, load_tree
from generator.usage import names_used
from generator.verify import verify, verify_statements


class Faults(Exception):  # noqa: N818
    """All that is wrong with a tree; nothing of it is published."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__(faults)
        self.faults = faults

    def __str__(self) -> str:
        count = len(self.faults)
        return "\n\n".join(
            [f"{count} fault{'s' if count > 1 else ''}:", *map(str, self.faults)]
        )


@dataclass(frozen=True)
class SiteFile:
    """A file of the site. ``source`` is the one to edit, below the tree's root."""

    path: str
    text: str
    source: str


@dataclass(frozen=True)
class Asset:
    """A file that is served as it is."""

    path: str
    file: Path


@dataclass(frozen=True)
class Built:
    """All files of the site, and what is to be told to who builds it."""

    files: list[SiteFile]
    assets: list[Asset]
    notes: list[str]
    warnings: list[str]
    """What a site that is published may not lack."""


def site_files(
    root: Path,
    repository: str,
    language: str = "en",
    configuration: str = "mkdocs.yml",
) -> Built:
    """All files of the site in one language.

    ``configuration`` is the file that holds the navigation, below ``root``.
    Raise ``Faults`` if anything below ``root`` breaks the contract, or a program
    does not print what its docstring says.
    """
    tree = load_tree(root, language, configuration)
    if faults := check_tree(tree):
        raise Faults(faults)
    runnable = [one for one in tree.snippets.values() if not one.why_not_here]
    answers = run_all(runnable, root / FOLDER)
    found = (verify(one, answers[one.full_name]) for one in runnable)
    if faults := [*filter(None, found), *_doctests(tree)]:
        raise Faults(faults)
    if faults := list(_checks(tree, answers)):
        raise Faults(faults)
    try:
        texts = read_texts(tree.docs)
    except Fault as fault:
        raise Faults([fault]) from fault
    notes = [
        f"{one.full_name} {one.why_not_here}: its output is shown as its docstring "
        "states it"
        for one in tree.snippets.values()
        if one.why_not_here
    ]
    runtime, warnings = _runtime(root)
    files = list(_files(tree, answers, texts, repository, runtime))
    return Built(files, list(_assets(root, runtime)), notes, warnings)


def _runtime(root: Path) -> tuple[Runtime | None, list[str]]:
    """What runs Python in the browser; without it the site has no Run buttons."""
    if not (root / BROWSER).exists():
        return None, []
    try:
        return obtain(root), []
    except Unavailable as unavailable:
        return None, [f"no Run buttons: {unavailable}"]


def _assets(root: Path, runtime: Runtime | None) -> Iterator[Asset]:
    licences = root / BROWSER / "licences"
    for file in sorted(licences.glob("*.txt")):
        yield Asset(f"browser/licences/{file.name}", file)
    if runtime:
        for file in sorted(runtime.folder.iterdir()):
            yield Asset(f"browser/{runtime.name}/{file.name}", file)


def _files(
    tree: Tree,
    answers: dict[str, Answer],
    texts: Texts,
    repository: str,
    runtime: Runtime | None,
) -> Iterator[SiteFile]:
    examples = {
        name: Example(
            snippet,
            _output(snippet, answers.get(name)),
            names_used(snippet.code),
            answers[name].trace if name in answers else None,
        )
        for name, snippet in tree.snippets.items()
    }
    pages = {page.path.relative_to(tree.docs).as_posix(): page for page in tree.pages}
    ordered = [(path, pages[path]) for path in navigation_paths(tree.config)]
    paths = {page.name: path for path, page in pages.items()}
    in_order = [one for _, page in ordered for one in own_examples(page, examples)]
    names_path = _path_of(ALL_NAMES, pages)
    site = Site(
        examples=examples,
        checks=tree.checks,
        texts=texts,
        repository=repository,
        indexes={
            ALL_EXAMPLES: lambda path: examples_index(
                ordered, examples, texts, path, names_path
            ),
            ALL_EXERCISES: lambda path: exercises_index(
                ordered, examples, tree.checks, path
            ),
            ALL_NAMES: lambda path: names_index(paths, in_order, texts, path),
            ALL_SIGNS: lambda path: legend(texts.signs),
            PLAYGROUND: lambda path: playground(ordered, examples, runtime, texts),
        },
        figure=drawer(tree.root / FOLDER, texts.timeline),
        legend=_path_of(ALL_SIGNS, pages),
        runtime=runtime,
    )
    for path, page in pages.items():
        source = page.path.relative_to(tree.root).as_posix()
        yield SiteFile(path, expand(page, path, site), source)
    words = json.dumps(asdict(texts.timeline), ensure_ascii=False)
    source = (tree.docs / FILE).relative_to(tree.root).as_posix()
    yield SiteFile("browser/texts.json", words, source)
    scripts = tree.root / BROWSER
    for script in sorted(scripts.glob("*.js")):
        if script.name in BUNDLED:
            continue
        source = script.relative_to(tree.root).as_posix()
        yield SiteFile(f"browser/{script.name}", read_source(script), source)
    for name, example in examples.items():
        yield SiteFile(example.download, example.snippet.text, f"snippets/{name}")
    for check in tree.checks.values():
        source = check.path.relative_to(tree.root).as_posix()
        yield SiteFile(check.download, check.text, source)


def _path_of(kind: str, pages: Mapping[str, Page]) -> str | None:
    """Path of the page that holds a fence of that kind."""
    for path, page in pages.items():
        if any(fence.kind == kind for fence in page.fences):
            return path
    return None


def _checks(tree: Tree, answers: Mapping[str, Answer]) -> Iterator[Fault]:
    """Exercises that are solved from the start, or not by their solution."""
    for check in tree.checks.values():
        if check.start in answers and check.solution in answers:
            start, solution = (
                attempt_of(tree.snippets[name], answers[name])
                for name in (check.start, check.solution)
            )
            if fault := verify_exercise(check, start, solution):
                yield fault


def _doctests(tree: Tree) -> Iterator[Fault]:
    """What is wrong with the sessions of ``>>>`` lines on pages."""
    with Runner() as runner:
        for page in tree.pages:
            for fence in page.fences:
                if fence.kind != DOCTEST:
                    continue
                if fault := check_doctest(page.path, fence, runner):
                    yield fault


def check_doctest(path: Path, fence: Fence, runner: Runner) -> Fault | None:
    """Run a session of ``>>>`` lines on the page at ``path``, and compare."""
    try:
        statements = doctest_statements(path, fence.body, fence.line + 1)
    except Fault as fault:
        return fault
    answer = runner.run_text(fence.body)
    return verify_statements(path, statements, answer, "correct the page")


def _output(snippet: Snippet, answer: Answer | None) -> str:
    """What the snippet printed; what it must print, if this Python is too old."""
    if answer is not None:
        return "".join(answer.printed)
    wanted = "".join(statement.want for statement in snippet.statements)
    return wanted.replace("<BLANKLINE>", "")
