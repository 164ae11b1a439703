"""Faults of every class that the contract names, to be planted in a copy of the tree.

Each is one change of one file. What it breaks must be found, at that file, and at that
line where a line is what is wrong.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from generator.badge import SINCE
from generator.metadata import NEWEST, OLDEST, dotted
from generator.page import EXAMPLE, Page, find_fences
from generator.snippet import Snippet
from generator.tree import Tree
from generator.usage import names_used


@dataclass(frozen=True)
class Planted:
    """A fault: the file's new text, or None where the file is removed."""

    file: Path
    text: str | None
    line: int | None = None
    """Where a message must point; None if the whole file is at fault."""
    told_of: Path | None = None
    """The file that the message names, if it is another."""

    @contextmanager
    def in_place(self) -> Iterator[None]:
        """While the fault is in the tree."""
        before = self.file.read_bytes() if self.file.exists() else None
        try:
            if self.text is None:
                self.file.unlink()
            else:
                self.file.write_text(self.text, encoding="utf-8")
            yield
        finally:
            if before is None:
                self.file.unlink()
            else:
                self.file.write_bytes(before)


Class = Callable[[Tree], Iterator[Planted]]
FEW, SOME, MANY = 5, 12, 40
"""How many are planted of a class: the more, the more ways to get it wrong."""


def snippets(tree: Tree, count: int, holds: str = "") -> list[Snippet]:
    """Some that can run here, from all over the tree."""
    found = [
        one
        for one in tree.snippets.values()
        if holds in one.text and not one.why_not_here and not one.needs
    ]
    return _spread(found, count)


def pages(tree: Tree, count: int, holds: str = "") -> list[Page]:
    return _spread([page for page in tree.pages if holds in page.text], count)


def _spread(found: list[Any], count: int) -> list[Any]:
    return found[:: max(1, len(found) // count)][:count]


def line_of(text: str, part: str, start: int = 0) -> int:
    return text.count("\n", 0, text.index(part, start)) + 1


def changed_characters(tree: Tree) -> Iterator[Planted]:
    for number, snippet in enumerate(snippets(tree, MANY)):
        statement = next(one for one in snippet.statements if one.want.strip())
        if statement.options:
            continue
        lines = snippet.text.split("\n")
        line = lines[statement.want_line - 1]
        at = number % len(line)
        other = "x" if line[at] != "x" else "y"
        lines[statement.want_line - 1] = line[:at] + other + line[at + 1 :]
        yield Planted(snippet.path, "\n".join(lines), statement.want_line)


def changed_lines(
    change: Callable[[str, str], list[str]], tree: Tree
) -> Iterator[Planted]:
    """Two lines of output that differ, changed as ``change`` says."""
    for snippet in snippets(tree, SOME * 2):
        statement = snippet.statements[0]
        lines = snippet.text.split("\n")
        at = statement.want_line - 1
        wanted = statement.want.count("\n")
        if wanted < 2 or statement.options or lines[at] == lines[at + 1]:
            continue
        lines[at : at + 2] = change(lines[at], lines[at + 1])
        yield Planted(snippet.path, "\n".join(lines))


def in_programs(
    holds: str, old: str, new: str, tree: Tree, count: int = FEW
) -> Iterator[Planted]:
    """``old`` in the code becomes ``new``."""
    for snippet in snippets(tree, count, holds):
        above = snippet.text.index(snippet.code.split("\n")[0])
        at = snippet.text.find(old, above)
        if at >= 0:
            text = snippet.text[:at] + new + snippet.text[at + len(old) :]
            yield Planted(snippet.path, text)


def in_main(first: str, tree: Tree) -> Iterator[Planted]:
    """``main`` begins with another statement."""
    return in_programs(
        "async def main():\n",
        "async def main():\n",
        f"async def main():\n{first}",
        tree,
    )


def in_docstrings(old: str, new: str, tree: Tree) -> Iterator[Planted]:
    for snippet in snippets(tree, FEW, old):
        yield Planted(snippet.path, snippet.text.replace(old, new, 1))


def on_top(line: str, tree: Tree) -> Iterator[Planted]:
    for snippet in snippets(tree, FEW):
        yield Planted(snippet.path, line + snippet.text, 1)


def removed(tree: Tree) -> Iterator[Planted]:
    """Its page still names it; that of an exercise, the check beside it."""
    checks = {
        name: one.path
        for one in tree.checks.values()
        for name in (one.start, one.solution)
    }
    for snippet in snippets(tree, SOME):
        if check := checks.get(snippet.full_name):
            yield Planted(snippet.path, None, 1, check)
        else:
            (page,) = (page for page in tree.pages if page.name == snippet.page)
            line = line_of(page.text, f"\n{snippet.full_name}\n") + 1
            yield Planted(snippet.path, None, line, page.path)


def added(folder: int, name: str, tree: Tree) -> Iterator[Planted]:
    """One more file beside the programs of a page, a copy of one of the first."""
    for number, snippet in enumerate(snippets(tree, FEW)):
        folders = sorted({one.path.parent for one in tree.snippets.values()})
        target = folders[number if folder == 0 else folder - number]
        yield Planted(target / name.format(snippet.name), snippet.text, 1)


def lost_checks(tree: Tree) -> Iterator[Planted]:
    """The page's exercise has no check any more."""
    for check in _spread(list(tree.checks.values()), FEW):
        for page in tree.pages:
            for exercise in page.exercises:
                if exercise.name == check.start:
                    yield Planted(check.path, None, exercise.name_line, page.path)


def exercise_keys(tree: Tree) -> Iterator[Planted]:
    """A sentence for something that the check never yields."""
    for page in tree.pages:
        for exercise in page.exercises[:1]:
            key = next(iter(exercise.sentences))
            line = exercise.lines[key]
            lines = page.text.split("\n")
            lines[line - 1] = f"{key}s{lines[line - 1].removeprefix(key)}"
            yield Planted(page.path, "\n".join(lines), line)


HERE = sys.version_info[:2]


def too_wide_badges(tree: Tree) -> Iterator[Planted]:
    """A program that does something else on this Python is said to be for it.

    On a Python that is not let in wrongly nothing can be seen; CI runs each of them.
    """
    elsewhere = [one for one in tree.snippets.values() if one.why_not_here]
    for snippet in _spread(elsewhere, SOME):
        first, before = snippet.requires_python, snippet.before_python
        if first and first > HERE:
            first = HERE
        else:
            before = (3, HERE[1] + 1)
        yield Planted(snippet.path, with_badge(snippet, first, before))


def too_narrow_badges(tree: Tree) -> Iterator[Planted]:
    """A program that does on this Python what it says is said to be for others."""
    for number, snippet in enumerate(snippets(tree, SOME)):
        newer = (HERE < NEWEST and number % 2 == 0) or HERE == OLDEST
        after = (3, HERE[1] + 1)
        text = with_badge(snippet, *((after, None) if newer else (None, HERE)))
        yield Planted(snippet.path, text, line_of(text, "# requires-python"))


def outdated_badges(tree: Tree) -> Iterator[Planted]:
    """A program is for the Python before that of a name which it uses."""
    for snippet in tree.snippets.values():
        since = max(
            (SINCE[name] for name in names_used(snippet.code) & SINCE.keys()),
            default=None,
        )
        if since and snippet.requires_python == since:
            text = with_badge(snippet, (3, since[1] - 1), snippet.before_python)
            line = line_of(text, "# requires-python") if "# req" in text else 1
            yield Planted(snippet.path, text, line)


def with_badge(
    snippet: Snippet, first: tuple[int, int] | None, before: tuple[int, int] | None
) -> str:
    """The program, said to be for Python ``first`` up to that before ``before``."""
    bounds = []
    if first and first > OLDEST:
        bounds.append(f">={dotted(first)}")
    if before and before <= NEWEST:
        bounds.append(f"<{dotted(before)}")
    text = re.sub(r"# (requires-python|also) = .*\n", "", snippet.text)
    if not bounds:
        return text.replace("# /// script\n# ///\n", "")
    if not text.startswith("# /// script\n"):
        text = f"# /// script\n# ///\n{text}"
    line = f'# requires-python = "{",".join(bounds)}"\n'
    return text.replace("# /// script\n", f"# /// script\n{line}", 1)


def in_pages(
    holds: str, pattern: str, new: str, tree: Tree, count: int = FEW
) -> Iterator[Planted]:
    """What the pattern matches first becomes ``new``, outside the front matter."""
    for page in pages(tree, count, holds):
        above = page.text.index("\n# ")
        match = re.compile(pattern, re.MULTILINE).search(page.text, above)
        if match:
            text = page.text[: match.start()] + match.expand(new)
            text += page.text[match.end() :]
            line = page.text.count("\n", 0, match.start()) + 1
            yield Planted(page.path, text, line)


def embed_names(tree: Tree) -> Iterator[Planted]:
    for page in pages(tree, SOME * 2, "```example"):
        fence = next(one for one in page.fences if one.kind == EXAMPLE)
        name = fence.body.split("\n")[0]
        text = page.text.replace(
            f"```example\n{name}", f"```example\n{name[:-4]}.py", 1
        )
        yield Planted(page.path, text, fence.line + 1)


def below_the_title(
    addition: str, tree: Tree, line: int | None = 2
) -> Iterator[Planted]:
    """A paragraph more, below the answer of a page; ``line`` of it is at fault."""
    for page in pages(tree, FEW, "{ .answer }\n\n"):
        at = page.text.index("{ .answer }\n\n") + len("{ .answer }\n\n")
        number = page.text.count("\n", 0, at) + line if line else None
        yield Planted(
            page.path, f"{page.text[:at]}\n{addition}\n\n{page.text[at:]}", number
        )


def at_the_end(addition: str, tree: Tree) -> Iterator[Planted]:
    for page in pages(tree, FEW):
        yield Planted(page.path, page.text + addition, page.text.count("\n") + 2)


def descriptions(tree: Tree) -> Iterator[Planted]:
    for page in pages(tree, FEW):
        text = re.sub(r"(?m)^description: .*\n", "", page.text, count=1)
        yield Planted(page.path, text, 1)


def lost_anchors(tree: Tree) -> Iterator[Planted]:
    """A heading that others link to loses its anchor."""
    for page in tree.pages:
        for anchor in re.findall(r" \{ #([\w-]+) \}$", page.text, re.MULTILINE):
            target = f"{page.path.name}#{anchor})"
            for other in tree.pages:
                if other is not page and f"]({target}" in other.text:
                    text = page.text.replace(f" {{ #{anchor} }}", " { #lost }", 1)
                    line = line_of(other.text, target)
                    yield Planted(page.path, text, line, other.path)
                    break
            else:
                continue
            break


def navigation(pattern: str, new: str, tree: Tree) -> Iterator[Planted]:
    text = tree.config.read_text(encoding="utf-8")
    for match in _spread(list(re.finditer(pattern, text)), FEW):
        changed = text[: match.start()] + match.expand(new) + text[match.end() :]
        told_of = tree.docs / match[1] if new == "" else None
        yield Planted(tree.config, changed, told_of=told_of)


def lost_texts(tree: Tree) -> Iterator[Planted]:
    file = tree.docs / "texts.toml"
    text = file.read_text(encoding="utf-8")
    for match in _spread(list(re.finditer(r"(?m)^\w+ = .*\n", text)), FEW):
        yield Planted(file, text[: match.start()] + text[match.end() :])


def misspelt_texts(tree: Tree) -> Iterator[Planted]:
    """The name of a value that is put into a text."""
    file = tree.docs / "texts.toml"
    text = file.read_text(encoding="utf-8")
    for match in _spread(list(re.finditer(r"\{(\w+)\}", text)), SOME):
        changed = f"{text[: match.start()]}{{{match[1]}x}}{text[match.end() :]}"
        yield Planted(file, changed, text.count("\n", 0, match.start()) + 1)


def front_matter(line: str, tree: Tree) -> Iterator[Planted]:
    for page in pages(tree, FEW):
        text = page.text.replace("\n---\n", f"\n{line}\n---\n", 1)
        yield Planted(page.path, text, line_of(text, line))


def first_terms(tree: Tree) -> Iterator[Planted]:
    """The first use of a term is not linked to the glossary any more."""
    pattern = r"\[(event loops?)\]\([^)]*\)"
    for page in tree.pages:
        bold = re.search(r"\*\*[^*]*event loop", page.text)
        if page.name != "glossary" and re.search(pattern, page.text) and not bold:
            yield Planted(page.path, re.sub(pattern, r"\1", page.text))


def fences(kind: str, tree: Tree) -> Iterator[Planted]:
    """Text fences with another name."""
    for page in pages(tree, FEW, "```text\n"):
        fence = next(
            one for one in find_fences(page.path, page.text) if one.kind == "text"
        )
        text = page.text[: fence.start] + f"```{kind}" + page.text[fence.start + 7 :]
        yield Planted(page.path, text, fence.line)


IMPORT = "import asyncio\n"

PROGRAMS: dict[str, Class] = {
    "a changed character in an expected output": changed_characters,
    "a swapped pair of output lines": partial(changed_lines, lambda a, b: [b, a]),
    "a missing line of output": partial(changed_lines, lambda a, _: [a]),
    "a line of output too many": partial(changed_lines, lambda a, b: [a, a, b]),
    "a misspelt name of asyncio": partial(
        in_programs, "asyncio.sleep", "asyncio.sleep", "asyncio.slep", count=SOME
    ),
    "a misspelt method of a Task": partial(
        in_programs, ".cancel()", ".cancel()", ".cancle()"
    ),
    "an import outside the standard library": partial(
        in_programs,
        "import asyncio\n",
        "import asyncio\n",
        "import asyncio\nimport trio\n",
    ),
    "an import that is not used": partial(
        in_programs,
        "import asyncio\n\n",
        "import asyncio\n",
        "import asyncio\nimport json\n",
    ),
    "a never-ending program": partial(
        in_main, "    while True:\n        await asyncio.sleep(0)\n"
    ),
    "a deadlock": partial(in_main, "    await asyncio.Event().wait()\n"),
    "an exception": partial(in_main, "    await 1\n"),
    "an address in the output": partial(in_main, "    print(object())\n"),
    "an absolute path in the output": partial(in_main, "    print(__file__)\n"),
    "text on standard error": partial(
        in_main, '    __import__("sys").stderr.write("lost")\n'
    ),
    "a process that dies": partial(in_main, '    __import__("os")._exit(3)\n'),
    "a line that is too wide": partial(in_main, f"    print('{'x' * 72}')\n"),
    "a program that is too long": partial(in_main, "    print()\n" * 31),
    "a character that nobody can see": partial(in_main, "    print('\u200b')\n"),
    "a line that is not formatted": partial(in_main, "    print( 'a' )\n"),
    "a docstring that is not raw": partial(in_docstrings, 'r"""', '"""'),
    "a doctest that runs something else": partial(
        in_docstrings, ">>> asyncio.run(main())", ">>> asyncio.run(other())"
    ),
    "a removed snippet": removed,
    "a program that no page shows": partial(added, 0, "{}_again.py"),
    "a name that another program has": partial(added, -1, "{}.py"),
    "a name that hides a standard module": partial(added, 0, "queue.py"),
    "a file that nothing looks at": partial(added, 0, "{}.txt"),
    "a syntax error": partial(in_main, "    await (\n"),
    "a key of the metadata that means nothing": partial(
        in_docstrings, 'r"""', '# /// script\n# color = 3\n# ///\nr"""'
    ),
    "a removed check of an exercise": lost_checks,
    "a file left behind": partial(in_main, '    open("left", "w").close()\n'),
    "Markdown in a title": partial(in_docstrings, 'r"""', 'r"""[a](b.md): '),
    "words that no page shows": partial(
        in_docstrings, "\n\n>>> asyncio.run", "\n\nThis is why.\n\n>>> asyncio.run"
    ),
    "an encoding of its own": partial(on_top, "# -*- coding: latin-1 -*-\n"),
    "something needed twice": partial(
        in_docstrings,
        'r"""',
        '# /// script\n# [tool.asyncio-tasks]\n# needs = ["threads", "threads"]\n'
        '# ///\nr"""',
    ),
}

BADGES: dict[str, Class] = {
    "a badge that lets in a Python too many": too_wide_badges,
    "a badge that keeps out a Python too many": too_narrow_badges,
    "a badge older than a name that is used": lambda tree: iter(
        _spread([*outdated_badges(tree)], SOME)
    ),
    "a badge of no Python that there is": partial(
        in_docstrings, 'r"""', '# /// script\n# requires-python = ">=3.99"\n# ///\nr"""'
    ),
}
"""What is wrong of the Python that plants them: each Python has others."""

PAGES: dict[str, Class] = {
    "a wrong embed name": embed_names,
    "a broken link": partial(
        in_pages, "](../", r"\]\((\.\./[\w/-]+)\.md", r"](\1x.md", count=SOME
    ),
    "a broken anchor": partial(
        in_pages, "glossary.md#", r"glossary\.md#(\w+)", r"glossary.md#\1x", count=SOME
    ),
    "a lost anchor": lambda tree: iter(_spread(list(lost_anchors(tree)), FEW)),
    "an absolute link": partial(in_pages, "](../", r"\]\(\.\./", "](/"),
    "a highlight that nothing matches": partial(
        in_pages, "\nhighlight: ", r"^highlight: (.*)$", r"highlight: \1~"
    ),
    "an unknown option": partial(
        in_pages, "\nhighlight: ", r"^highlight: ", "highlite: "
    ),
    "an unknown fence": partial(fences, "shell"),
    "a Python fence": partial(fences, "python"),
    "a fence that is never closed": partial(at_the_end, "\n```text\nopen\n"),
    "indented code": partial(below_the_title, "    import asyncio"),
    "a session that nothing runs": partial(
        below_the_title, "```text\n>>> 1 + 1\n2\n```"
    ),
    "a session that prints something else": partial(
        below_the_title, "```pycon\n>>> 1 + 1\n3\n```", line=4
    ),
    "a sentence for nothing in an exercise": lambda tree: iter(
        [*exercise_keys(tree)][:FEW]
    ),
    "a misspelt name in a signature": partial(
        in_pages, "```signature", r"(?<=```signature\n)(\w+)", r"\1e"
    ),
    "a page without a description": descriptions,
    "a term that is not linked": lambda tree: iter([*first_terms(tree)][:SOME]),
    "a page of too many words": partial(below_the_title, "word " * 901, line=None),
    "a page missing from nav": partial(navigation, r"(?m)^ +- (\w+/[\w-]+\.md)\n", ""),
    "a page that nav alone knows": partial(
        navigation, r"(?m)^( +- \w+/)([\w-]+)\.md\n", r"\1\2x.md\n"
    ),
    "a lost text": lost_texts,
    "a text that names no value": misspelt_texts,
    "a character of a page that nobody can see": partial(
        below_the_title, "You can\u200bnot see it."
    ),
    "front matter that means nothing": partial(front_matter, "tag: [one]"),
    "a second title": partial(below_the_title, "# Another"),
    "a program in a text fence": partial(
        below_the_title, "```text\nimport asyncio\n```", line=3
    ),
    "a link to no kind of site": partial(
        in_pages, "](https://", r"\]\(https://", "](htps://"
    ),
    "a box that there is not": partial(below_the_title, "!!! warnings\n    Mind."),
    "a class that no style sheet knows": partial(
        in_pages, "{ .answer }", r"\{ \.answer \}", "{ .answers }"
    ),
}

WORDS: dict[str, Class] = {
    "a misspelt word": partial(below_the_title, "You recieve teh result."),
}
"""What a tool finds that only CI has."""
