"""What must hold of all files: names, embeddings, navigation, what they load."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from generator.badge import check_badge
from generator.checks import solution_of
from generator.configuration import navigation_paths
from generator.elsewhere import loads_elsewhere
from generator.exercise_contract import check_exercises
from generator.fault import Fault, did_you_mean, did_you_mean_file
from generator.page import Embedding
from generator.page_contract import check_page
from generator.source import read_source
from generator.spelling import check_spelling
from generator.tree import Tree, other_files, page_files


def check_tree(tree: Tree) -> list[Fault]:
    """Everything below ``tree.root`` that breaks the contract."""
    return [
        *tree.faults,
        *_other_files(tree),
        *_programs(tree),
        *_pages(tree),
        *_names(tree),
        *_embeddings(tree),
        *check_exercises(tree),
        *_orphans(tree),
        *_navigation(tree),
        *loads_elsewhere(tree.root),
    ]


def check_embedding(
    path: Path, embedding: Embedding, names: list[str], code: str | None
) -> Fault | None:
    """What is wrong in an example fence of the page at ``path``.

    ``names`` are those that ``snippet_names`` gives; ``code`` is that of the snippet
    named, or None if the snippet itself breaks the contract.
    """
    if embedding.name not in names:
        guess = did_you_mean_file(embedding.name, names)
        return Fault(
            path,
            embedding.name_line,
            f"there is no snippet {embedding.name!r}{guess}",
            "write folder and file as they are named in snippets/",
        )
    for part, line in embedding.highlight.items():
        if code is not None and part not in code:
            return Fault(
                path,
                line,
                f"no line of {embedding.name} holds {part!r}, which is to be "
                "highlighted",
                "write a part of a line of the program, to the letter",
            )
    return None


def _programs(tree: Tree) -> Iterator[Fault]:
    """What is wrong with a program by the names that it uses."""
    for snippet in tree.snippets.values():
        if fault := check_badge(snippet) or check_spelling(snippet):
            yield fault


def _pages(tree: Tree) -> Iterator[Fault]:
    """What is wrong with the words of pages."""
    sheets = sorted((tree.root / "docs/theme/assets").glob("*.css"))
    styles = "".join(map(read_source, sheets))
    for page in tree.pages:
        yield from check_page(page, styles)


def _other_files(tree: Tree) -> Iterator[Fault]:
    """MkDocs shows more kinds of pages than those that are checked."""
    snippets = other_files(tree.root / "snippets", ".py")
    pages = other_files(tree.docs, ".md", ".toml", ".yml")
    for file in (*snippets, *pages):
        yield Fault(
            file,
            1,
            f"nothing looks at a file that ends in {file.suffix!r} here",
            "a snippet ends in .py and a page in .md; put anything else elsewhere",
        )


def _names(tree: Tree) -> Iterator[Fault]:
    files = page_files(tree.docs)
    yield from _twins(files, "the folder of a page's snippets has its name")
    pages = {page.stem for page in files}
    yield from _twins(tree.files, "a name stands for one program on the whole site")
    for file in tree.files:
        folder = file.parent
        if folder.parent != tree.root / "snippets":
            yield Fault(
                file,
                1,
                "a snippet stands in snippets/<page>/",
                "move it to the folder that is named like its page",
            )
        elif folder.name not in pages:
            guess = did_you_mean(folder.name, pages)
            yield Fault(
                file,
                1,
                f"there is no page {folder.name}.md that the snippet could belong "
                f"to{guess}",
                "name the folder like the page, or write the page",
            )


def _twins(files: list[Path], why: str) -> Iterator[Fault]:
    """Files whose name another one has already."""
    seen: dict[str, Path] = {}
    for file in files:
        other = seen.setdefault(file.stem, file)
        if other != file:
            yield Fault(
                file,
                1,
                f"{other.parent.name}/{other.name} has the same name",
                f"rename one of them: {why}",
            )


def _embeddings(tree: Tree) -> Iterator[Fault]:
    for page in tree.pages:
        for embedding in page.embeddings:
            snippet = tree.snippets.get(embedding.name)
            code = snippet.code if snippet else None
            if fault := check_embedding(page.path, embedding, tree.names, code):
                yield fault


def _orphans(tree: Tree) -> Iterator[Fault]:
    """Snippets that their own page does not embed.

    A page that is broken is excused, and one that is not there is named elsewhere.
    """
    pages = {page.name for page in tree.pages}
    embedded = {
        (page.name, embedding.name)
        for page in tree.pages
        for embedding in page.embeddings
    }
    solutions = {solution_of(name) for name in tree.exercises}
    given = {exercise.name for page in tree.pages for exercise in page.exercises}
    for file, name in zip(tree.files, tree.names, strict=True):
        page = file.parent.name
        if page not in pages or name in solutions:
            continue
        shown = name in given if name in tree.exercises else (page, name) in embedded
        if not shown:
            kind = "an 'exercise'" if name in tree.exercises else "an 'example'"
            yield Fault(
                file,
                1,
                f"the page {page}.md does not embed this snippet",
                f"name {name} there in {kind} fence, or delete the file",
            )


def _navigation(tree: Tree) -> Iterator[Fault]:
    config = tree.config
    lines = config.read_text(encoding="utf-8").splitlines()
    listed = navigation_paths(config)
    files = {
        file.relative_to(tree.docs).as_posix(): file for file in page_files(tree.docs)
    }
    for name, file in files.items():
        if name not in listed:
            yield Fault(
                file,
                1,
                "the page is missing from the navigation",
                f"add {name!r} under 'nav' in mkdocs.yml",
            )
    for name, times in sorted(Counter(listed).items()):
        if times > 1:
            yield Fault(
                config,
                _lines_of(name, lines)[-1],
                f"the navigation names {name!r} {times} times",
                "leave one of them: a page has one place",
            )
    for name in sorted(set(listed) - set(files)):
        guess = did_you_mean(name, files)
        yield Fault(
            config,
            _lines_of(name, lines)[0],
            f"the navigation names {name!r}, and there is no such page{guess}",
            "correct the name, or write the page",
        )


def _lines_of(page: str, configuration: list[str]) -> list[int]:
    """The lines that end in the path of that page, or the first of all."""
    whole = re.compile(r"(^|[\s\"\'])" + re.escape(page) + r"[\"\']?\s*$")
    found = [n for n, line in enumerate(configuration, 1) if whole.search(line)]
    return found or [1]
