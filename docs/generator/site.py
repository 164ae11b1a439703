"""The whole site as files: pages with their examples filled in, and downloads.

This knows nothing of the site builder. ``gen_files`` hands the files to MkDocs,
``python -m generator FOLDER`` writes them to a folder.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from generator.cache import FOLDER, Store, drawer, run_all
from generator.checks import attempt_of, verify_exercise
from generator.configuration import About, navigation_paths, sections
from generator.contract import check_tree
from generator.example import Example, Site
from generator.expand import expand
from generator.fault import Fault
from generator.history import last_changes, newest, why_unknown
from generator.index import (
    examples_index,
    exercises_index,
    names_index,
    own_examples,
)
from generator.inventory import Entry, entries_of_names, inventory
from generator.joined import JOINED
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
from generator.page_markdown import published
from generator.plain import index as llms
from generator.plain import plain, twin
from generator.playground import playground
from generator.protocol import Answer
from generator.runner import Runner
from generator.runtime import BROWSER, BUNDLED, Runtime, Unavailable, obtain
from generator.script import without_remarks
from generator.snippet import Snippet, doctest_statements
from generator.source import read_source
from generator.surface import NAMES
from generator.texts import FILE, Texts, read_texts
from generator.tree import Tree, load_tree
from generator.usage import names_used
from generator.verify import verify, verify_statements

TWIN = ".txt"
"""What the name of a twin ends in until it is published: it is no page to build."""


NOT_SERVED = {*BUNDLED, "search_from_disk.js"}
"""Scripts that are not served as they are."""


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
    source: Path | bytes
    """Where its content stands, or the content."""

    @property
    def content(self) -> bytes:
        return (
            self.source if isinstance(self.source, bytes) else self.source.read_bytes()
        )


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
    about: About,
    language: str = "en",
    configuration: str = "mkdocs.yml",
) -> Built:
    """All files of the site in one language.

    ``about`` is what the site builder knows of the site, ``configuration`` the file
    that holds the navigation, below ``root``.
    Raise ``Faults`` if anything below ``root`` breaks the contract, a program does
    not print what its docstring says, or nothing can be kept in ``.cache``.
    """
    try:
        return _site_files(root, about, language, configuration)
    except Fault as fault:
        raise Faults([fault]) from fault


def _site_files(root: Path, about: About, language: str, configuration: str) -> Built:
    tree = load_tree(root, language, configuration)
    if faults := check_tree(tree):
        raise Faults(faults)
    runnable = [one for one in tree.snippets.values() if not one.why_not_here]
    answers = run_all(runnable, root / FOLDER)
    found = (verify(one, answers[one.full_name]) for one in runnable)
    if faults := [*filter(None, found), *_doctests(tree)]:
        raise Faults(faults)
    if faults := list(_checks(tree, answers, Store(root / FOLDER / "checks"))):
        raise Faults(faults)
    texts = read_texts(tree.docs)
    runtime, warnings = _runtime(root)
    site = _site(tree, answers, texts, about, runtime)
    files = [*_pages(tree, site), *_scripts(tree, texts), *_downloads(tree, site)]
    files += _for_machines(tree, site, about)
    assets = [*_assets(root, runtime), _inventory(tree, site, about)]
    notes = [*_not_run(tree), *filter(None, [why_unknown(root)])]
    return Built(files, assets, notes, warnings)


def _not_run(tree: Tree) -> Iterator[str]:
    """A line for each reason: a line for each program would hide all other lines."""
    reasons = Counter(
        one.why_not_here for one in tree.snippets.values() if one.why_not_here
    )
    for why, count in sorted(reasons.items()):
        programs = "1 program is" if count == 1 else f"{count} programs are"
        yield f"{programs} shown with the output that the docstring states: {why}"


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


def _site(
    tree: Tree,
    answers: dict[str, Answer],
    texts: Texts,
    about: About,
    runtime: Runtime | None,
) -> Site:
    """What each page needs to know of the rest."""
    examples = {
        name: Example(
            snippet,
            _output(snippet, answers.get(name)),
            names_used(snippet.code),
            answers[name].trace if name in answers else None,
        )
        for name, snippet in tree.snippets.items()
    }
    pages = _by_path(tree)
    ordered = [(path, pages[path]) for path in navigation_paths(tree.config)]
    paths = {page.name: path for path, page in pages.items()}
    in_order = [one for _, page in ordered for one in own_examples(page, examples)]
    names_path = _path_of(ALL_NAMES, pages)
    return Site(
        examples=examples,
        checks=tree.checks,
        texts=texts,
        repository=about.repository,
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


def _by_path(tree: Tree) -> dict[str, Page]:
    """The pages by their path below the folder that holds all."""
    return {page.path.relative_to(tree.docs).as_posix(): page for page in tree.pages}


def _pages(tree: Tree, site: Site) -> Iterator[SiteFile]:
    """Each page, with the date on which it or one of its programs last changed."""
    changes = last_changes(tree.root)
    for path, page in _by_path(tree).items():
        source = page.path.relative_to(tree.root).as_posix()
        text = expand(page, path, site)
        programs = (f"snippets/{one.name}" for one in page.embeddings + page.exercises)
        if date := newest([source, *programs], changes):
            text = text.replace("---\n", f"---\nrevision_date: {date}\n", 1)
        yield SiteFile(path, text, source)


def _scripts(tree: Tree, texts: Texts) -> Iterator[SiteFile]:
    """What runs in the browser, and the words it says there."""
    words = json.dumps(asdict(texts.timeline), ensure_ascii=False)
    source = (tree.docs / FILE).relative_to(tree.root).as_posix()
    yield SiteFile("browser/texts.json", words, source)
    for name, parts in JOINED.items():
        files = [tree.root / part for part in parts]
        if any(file.exists() for file in files):  # a tree may have no theme
            text = "\n".join(map(_served, files))
            yield SiteFile(name, text, parts[0])
    joined = {part for parts in JOINED.values() for part in parts}
    for script in sorted((tree.root / BROWSER).glob("*.js")):
        if script.name not in NOT_SERVED and f"{BROWSER}/{script.name}" not in joined:
            source = script.relative_to(tree.root).as_posix()
            yield SiteFile(f"browser/{script.name}", _served(script), source)


def _served(file: Path) -> str:
    text = read_source(file)
    return without_remarks(text) if file.suffix == ".js" else text


def _downloads(tree: Tree, site: Site) -> Iterator[SiteFile]:
    """The programs, and the checks of the exercises."""
    for name, example in site.examples.items():
        yield SiteFile(example.download, example.snippet.text, f"snippets/{name}")
    for check in tree.checks.values():
        source = check.path.relative_to(tree.root).as_posix()
        yield SiteFile(check.download, check.text, source)


def _for_machines(tree: Tree, site: Site, about: About) -> Iterator[SiteFile]:
    """Each page as plain Markdown, an index of these, and all of them in one."""
    pages = _by_path(tree)
    twins = []
    for path in navigation_paths(tree.config):
        text = plain(pages[path], path, site, about.address)
        source = pages[path].path.relative_to(tree.root).as_posix()
        twins.append(text)
        yield SiteFile(f"{twin(path)}{TWIN}", text, source)
    source = tree.config.relative_to(tree.root).as_posix()
    index = llms(
        about.name, about.description, sections(tree.config), pages, about.address
    )
    yield SiteFile("llms.txt", index, source)
    yield SiteFile("llms-full.txt", "\n\n".join(twins), source)


def _inventory(tree: Tree, site: Site, about: About) -> Asset:
    """What other documentation can link to: pages, programs, names."""
    pages = _by_path(tree)
    entries = [
        Entry(path.removesuffix(".md"), "std:doc", published(path), page.title)
        for path, page in pages.items()
    ]
    for path, page in pages.items():
        entries += (
            Entry(
                one.anchor,
                "std:label",
                f"{published(path)}#{one.anchor}",
                one.snippet.title,
            )
            for one in own_examples(page, site.examples)
        )
    if names := _path_of(ALL_NAMES, pages):
        entries += entries_of_names(NAMES, published(names))
    return Asset("objects.inv", inventory(about.name, entries))


def _path_of(kind: str, pages: Mapping[str, Page]) -> str | None:
    """Path of the page that holds a fence of that kind."""
    for path, page in pages.items():
        if any(fence.kind == kind for fence in page.fences):
            return path
    return None


def _checks(tree: Tree, answers: Mapping[str, Answer], store: Store) -> Iterator[Fault]:
    """Exercises that are solved from the start, or not by their solution.

    What is in order is kept in ``store``, and not looked at again.
    """
    for check in tree.checks.values():
        names = (check.start, check.solution)
        if not answers.keys() >= {*names}:
            continue
        snippets = [tree.snippets[name] for name in names]
        record = store.record(check.text, *(snippet.text for snippet in snippets))
        if record.exists():
            continue
        start, solution = (attempt_of(one, answers[one.full_name]) for one in snippets)
        if fault := verify_exercise(check, start, solution):
            yield fault
        else:
            store.keep(record, "")


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
