"""Read a page: its front matter, its fences, the examples and exercises it embeds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from generator.fault import Fault, did_you_mean
from generator.signatures import SIGNATURES
from generator.source import read_source

EXAMPLE = "example"
EXERCISE = "exercise"
DOCTEST = "pycon"
ALL_EXAMPLES = "all-examples"
ALL_EXERCISES = "all-exercises"
ALL_NAMES = "all-names"
ALL_SIGNS = "all-signs"
PLAYGROUND = "playground"
SIGNATURE = "signature"
FILLED = (ALL_EXAMPLES, ALL_EXERCISES, ALL_NAMES, ALL_SIGNS, PLAYGROUND)
"""Fences that the generator fills with what their name says."""

KINDS = (EXAMPLE, EXERCISE, DOCTEST, SIGNATURE, "console", "text", *FILLED)
"""What may stand behind the backticks that open a fence, to the letter."""

OPTIONS = ("title", "highlight", "predict", "collapsed", "picture")
SWITCHES = {"predict": "yes", "collapsed": "yes", "picture": "no"}
"""Options that have but one value, and which."""

PLACEHOLDER = re.compile(r"\{([^{}]*)\}?|\}")
PLACEHOLDERS = ("seconds",)
"""What the sentences of an exercise may hold in braces."""

FENCE = re.compile(r"^(?P<indent>[ \t>]*)(?P<mark>`{3,}|~{3,})(?P<info>.*)$")
HOLDS_INDENTED = re.compile(r"([-*+]|\d+\.|!!!|\?\?\?\+?|===|\[\^.+\]:|:) ")
"""What begins a line under which indented text is no code block."""

RAW_CODE = re.compile(r"<(pre|code|xmp|textarea)\b", re.IGNORECASE)
INLINE_CODE = re.compile(r"`[^`\n]*`")
FRONT_MATTER = re.compile(r"\A---\n(?P<yaml>.*?\n)---\n", re.DOTALL)


@dataclass(frozen=True)
class Fence:
    """A fenced block, wherever it stands on the page."""

    kind: str
    body: str
    line: int
    """Line of the page that opens the fence, from 1."""
    indent: str
    start: int
    end: int
    """The fence is ``text[start:end]``, without the last line's end."""


@dataclass(frozen=True)
class Embedding:
    """An ``example`` fence: which snippet, and how it is shown."""

    fence: Fence
    name: str
    title: str | None = None
    highlight: Mapping[str, int] = field(default_factory=dict)
    """Parts of lines to mark, and the line of the page that says so."""
    predict: bool = False
    collapsed: bool = False
    picture: bool = True

    @property
    def name_line(self) -> int:
        return self.fence.line + 1


@dataclass(frozen=True)
class Exercise:
    """An ``exercise`` fence: which one, and what its check has to say in words."""

    fence: Fence
    name: str
    """Full name of the starting program."""
    hint: str
    sentences: Mapping[str, str]
    """By the keys that the check yields."""
    lines: Mapping[str, int]
    """Line of the page on which each sentence stands."""
    title: str | None = None

    @property
    def name_line(self) -> int:
        return self.fence.line + 1


@dataclass(frozen=True)
class Page:
    """A Markdown file that keeps the contract."""

    path: Path
    text: str
    meta: Mapping[str, Any]
    fences: tuple[Fence, ...]
    embeddings: tuple[Embedding, ...]
    exercises: tuple[Exercise, ...]

    @property
    def name(self) -> str:
        return self.path.stem

    @property
    def title(self) -> str:
        heading = re.search(r"(?m)^# (.+?)(?: *\{.*\})?$", self.text)
        return str(self.meta.get("title") or (heading[1] if heading else self.name))


def read_page(path: Path) -> Page:
    """Read the page at ``path``; raise ``Fault`` where it breaks the contract."""
    return parse_page(path, read_source(path))


def parse_page(path: Path, text: str) -> Page:
    """Like ``read_page``, with the file's text given."""
    meta = _front_matter(path, text)
    fences = tuple(find_fences(path, text))
    for fence in fences:
        _check_kind(path, fence)
        if fence.kind == SIGNATURE:
            _check_names(path, fence)
    _check_other_code(path, text, fences)
    embeddings = tuple(
        read_embedding(path, fence) for fence in fences if fence.kind == EXAMPLE
    )
    exercises = tuple(
        read_exercise(path, fence) for fence in fences if fence.kind == EXERCISE
    )
    return Page(path, text, meta, fences, embeddings, exercises)


def find_fences(path: Path, text: str) -> Iterator[Fence]:
    """The fenced blocks of a page, outside HTML comments, in order.

    A fence inside another one is text of that one. Every fence is found, in
    whatever way it is written or indented, so that none is left out unseen.
    """
    opening: re.Match[str] | None = None
    first = start = offset = 0
    comment = 0
    body: list[str] = []
    for number, line in enumerate(text.split("\n"), 1):
        match = FENCE.match(line)
        if opening is not None:
            if match and _closes(match, opening):
                content, end = "".join(body), offset + len(line)
                info = opening["info"]
                yield Fence(info, content, first, opening["indent"], start, end)
                opening = None
            elif line.strip() and not line.startswith(opening["indent"].rstrip()):
                break
            else:
                body.append(line.removeprefix(opening["indent"]) + "\n")
        elif not comment and match:
            opening, first, start, body = match, number, offset, []
        else:
            comment = _comment(line, number, comment)
        offset += len(line) + 1
    if opening is not None:
        raise Fault(
            path,
            first,
            "the fence is never closed",
            f"end it with a line that holds only {opening['mark']}",
        )
    if comment:
        raise Fault(path, comment, "the comment is never closed", "end it with -->")


def lines_of_fences(fences: Iterable[Fence]) -> set[int]:
    """Numbers of the lines that fences take, their first and last included."""
    return {
        number
        for fence in fences
        for number in range(fence.line, fence.line + fence.body.count("\n") + 2)
    }


def _closes(match: re.Match[str], opening: re.Match[str]) -> bool:
    """As SuperFences has it: the same mark, as far from the left, and nothing else."""
    same = (match["mark"], match["indent"]) == (opening["mark"], opening["indent"])
    return same and not match["info"].strip()


def _comment(line: str, number: int, opened: int) -> int:
    """Number of the line that opened the comment still open after this line, or 0.

    ``opened`` is the same for the line before. Inline code opens no comment.
    """
    text = line if opened else INLINE_CODE.sub("", line)
    start, end = text.rfind("<!--"), text.rfind("-->")
    if start > end:
        return number
    return 0 if end >= 0 else opened


def _check_kind(path: Path, fence: Fence) -> None:
    if fence.kind in KINDS:
        if fence.kind in (EXAMPLE, EXERCISE, SIGNATURE, *FILLED) and fence.indent:
            raise Fault(
                path,
                fence.line,
                f"the {fence.kind!r} fence is indented",
                "let it start the line, outside lists, quotes, tabs and admonitions",
            )
        if fence.kind != DOCTEST and re.search(r"(?m)^ *>>> ", fence.body):
            raise Fault(
                path,
                fence.line,
                f"a session of >>> lines in a {fence.kind!r} fence: nothing runs it",
                "make it a fence of exactly 'pycon'",
            )
        return
    word = re.sub(r"[^a-z-].*", "", fence.kind.strip().lstrip("{. ").lower())
    if word in ("py", "python", "pycon", "python3", "ipython"):
        raise Fault(
            path,
            fence.line,
            f"a Python fence ({fence.kind!r}): nothing runs it",
            "put the program into a file in snippets/ and embed it with an "
            "'example' fence; a REPL session is a fence of exactly 'pycon'",
        )
    raise Fault(
        path,
        fence.line,
        f"unknown fence {fence.kind!r}{did_you_mean(word, KINDS)}",
        f"write one of these to the letter: {', '.join(KINDS)}",
    )


def _check_names(path: Path, fence: Fence) -> None:
    names = fence.body.splitlines()
    for number, name in enumerate(names or [""], fence.line + 1):
        if name not in SIGNATURES:
            raise Fault(
                path,
                number,
                f"no signature is known of {name!r}{did_you_mean(name, SIGNATURES)}",
                "write one name a line, as docs/generator/signatures.py has it",
            )


def _check_other_code(path: Path, text: str, fences: tuple[Fence, ...]) -> None:
    """Code that is in no fence would be shown, and run by nobody."""
    inside = lines_of_fences(fences)
    holder, blank = "", True
    for number, line in enumerate(text.split("\n"), 1):
        shown = line.lstrip("> ").rjust(len(line)).expandtabs(4)
        depth = len(shown) - len(shown.lstrip())
        indented = depth >= 4
        block = blank and depth >= (8 if HOLDS_INDENTED.match(holder) else 4)
        if number not in inside and (block or RAW_CODE.search(line)):
            raise Fault(
                path,
                number,
                "a code block that is no fence: nothing checks it",
                "put a program into snippets/ and embed it; other text into a fence "
                "of 'text' or 'console'",
            )
        if line.strip() and not indented:
            holder = line
        blank = not line.strip()


def read_embedding(path: Path, fence: Fence) -> Embedding:
    """What an ``example`` fence says: a name, then options, one on a line."""
    name, lines = _named(path, fence, "names no snippet")
    options: dict[str, Any] = {}
    highlight: dict[str, int] = {}
    for number, line in lines:
        key, value = _option(path, number, line)
        if key == "highlight":
            highlight[value] = number
        elif key in options:
            raise Fault(path, number, f"{key!r} is given twice", "remove one of them")
        else:
            options[key] = value if key == "title" else value == "yes"
    return Embedding(fence, name, highlight=highlight, **options)


def read_exercise(path: Path, fence: Fence) -> Exercise:
    """What an ``exercise`` fence says: a name, a hint, a sentence for each key."""
    name, lines = _named(path, fence, "names no starting program")
    sentences: dict[str, str] = {}
    numbers: dict[str, int] = {}
    for number, line in lines:
        key, value = _sentence(path, number, line)
        if key in sentences:
            raise Fault(path, number, f"{key!r} is given twice", "remove one of them")
        sentences[key], numbers[key] = value, number
    if "hint" not in sentences:
        raise Fault(
            path,
            fence.line,
            "the exercise has no hint",
            "write a line 'hint: …' that says where to look, not what to write",
        )
    return Exercise(
        fence,
        name,
        hint=sentences.pop("hint"),
        title=sentences.pop("title", None),
        sentences=sentences,
        lines=numbers,
    )


def _named(path: Path, fence: Fence, what: str) -> tuple[str, list[tuple[int, str]]]:
    """The name on the fence's first line, and the lines below with their numbers."""
    name, *lines = fence.body.splitlines() or [""]
    if not name.strip():
        raise Fault(
            path,
            fence.line,
            f"the {fence.kind} fence {what}",
            "write the name on the line below, such as two-tasks-at-once/created.py",
        )
    return name.strip(), list(enumerate(lines, fence.line + 2))


def _sentence(path: Path, number: int, line: str) -> tuple[str, str]:
    key, _, value = (part.strip() for part in line.partition(":"))
    if not value or not re.fullmatch(r"[a-z][a-z0-9_]*", key):
        raise Fault(
            path,
            number,
            "the line is no 'key: sentence'",
            "write a key that the check yields, a colon, and what is still wrong",
        )
    for match in PLACEHOLDER.finditer(value):
        if match[1] not in PLACEHOLDERS and key not in ("hint", "title"):
            raise Fault(
                path,
                number,
                f"nothing can be put in the place of {match[0]}"
                f"{did_you_mean(match[1] or '', PLACEHOLDERS)}",
                "write {seconds}, or leave it out",
            )
    return key, value


def _option(path: Path, number: int, line: str) -> tuple[str, str]:
    key, _, value = (part.strip() for part in line.partition(":"))
    if key not in OPTIONS:
        raise Fault(
            path,
            number,
            f"unknown option {key!r}{did_you_mean(key, OPTIONS)}",
            f"the options are: {', '.join(OPTIONS)}, each as 'name: value'",
        )
    if not value:
        raise Fault(
            path, number, f"{key!r} has no value", f"write it as '{key}: value'"
        )
    if value != SWITCHES.get(key, value):
        raise Fault(
            path,
            number,
            f"{key!r} is {value!r}",
            f"write '{key}: {SWITCHES[key]}' or remove it",
        )
    return key, value


def _front_matter(path: Path, text: str) -> Mapping[str, Any]:
    match = FRONT_MATTER.match(text)
    try:
        meta = yaml.safe_load(match["yaml"]) if match else {}
    except (yaml.YAMLError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 2 if mark else 1
        raise Fault(path, line, "the front matter is not YAML", "correct it") from error
    if not isinstance(meta, dict) or not str(meta.get("description") or "").strip():
        raise Fault(
            path,
            1,
            "the page has no description, which search engines show",
            "begin the file with a line '---', a line 'description: one sentence', "
            "and a line '---'",
        )
    if not isinstance(meta["description"], str):
        raise Fault(
            path,
            text[: text.find("description")].count("\n") + 1,
            f"the description is no text but {meta['description']!r}",
            "put it in quotes",
        )
    return meta
