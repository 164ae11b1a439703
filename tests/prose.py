"""The prose of a page: no headings, code, tables, answer and front matter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from generator.page import FRONT_MATTER, INLINE_CODE, find_fences, lines_of_fences

NO_PROSE = re.compile(r"#|\||</?[a-z]|\{ ")
TARGET = re.compile(r"\]\([^)]*\)")
ANSWER = "{ .answer }"


def prose(text: str) -> Iterator[tuple[int, str]]:
    """Each line of prose and its number, without code, tables and links' targets."""
    inside = lines_of_fences(find_fences(Path(), text))
    front = FRONT_MATTER.match(text)
    first = text[: front.end()].count("\n") + 1 if front else 1
    lines = text.split("\n")
    for number, line in enumerate(lines, 1):
        answer = ANSWER in lines[number : number + 1]
        if number < first or number in inside or answer or NO_PROSE.match(line):
            continue
        yield number, TARGET.sub("]()", INLINE_CODE.sub("", line))


def word_count(text: str) -> int:
    """Words that a reader of the page reads besides programs and their output."""
    words = 0
    for _, line in prose(text):
        words += len(re.findall(r"\w[\w'-]*", line))
    return words
