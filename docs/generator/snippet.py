"""Read a snippet file: its title, doctest, code, and what it needs to run."""

from __future__ import annotations

import ast
import doctest
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from textwrap import indent

from generator.fault import Fault, did_you_mean
from generator.metadata import dotted, read_metadata
from generator.source import hidden_character, read_source

MAX_COLUMNS = 72
MAX_LINES = 30
"""Lines of code that are not blank, docstring and metadata not counted."""

DOCSTRING = re.compile(
    r'(#.*\n|\s*\n)*(?P<raw>r""")(?P<docstring>.*?\n)"""(\n|\Z)', re.DOTALL
)
CODE = re.compile(r"`[^`]+`")
MARKUP = re.compile(r"\]\(|\]\[|\*\*|~~|`|\{[.#: ]")
"""What makes Markdown of a title, besides code; HTML is escaped."""

PLAIN = "write words, and code between backticks: a title is no Markdown"

IMPORTERS = ("__import__", "import_module", "importlib.import_module")
"""Functions that import what their first argument names."""

COOKIE = re.compile(r"[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)")
"""PEP 263: names the encoding of a file, if it stands on one of the first two lines."""

ADDRESS = re.compile(r"\b0x[0-9a-fA-F]{4,}")
ABSOLUTE_PATH = re.compile(
    r"(?<![\w./])(/(home|Users|tmp|usr|opt|var|root)/|/\S+\.py\b|[A-Z]:\\)"
)


@dataclass(frozen=True)
class Statement:
    """One ``>>>`` of the doctest, and what it must print."""

    source: str
    want: str
    options: dict[int, bool]
    line: int
    """Line of the ``>>>`` in the file, from 1."""

    @property
    def want_line(self) -> int:
        """Line of the file on which the expected output begins, from 1."""
        return self.line + self.source.count("\n")


@dataclass(frozen=True)
class Snippet:
    """A snippet file that keeps the contract."""

    path: Path
    text: str
    title: str
    docstring: str
    statements: tuple[Statement, ...]
    code: str
    """The program as a page shows it: all that follows the docstring."""
    requires_python: tuple[int, int] | None
    before_python: tuple[int, int] | None
    """The first Python on which the program does something else."""
    needs: tuple[str, ...]
    also: tuple[tuple[int, ...], ...] = ()
    """Other Pythons on which the program does the same, from a patch release on."""

    @property
    def name(self) -> str:
        return self.path.stem

    @property
    def page(self) -> str:
        """Stem of the page that this snippet belongs to."""
        return self.path.parent.name

    @property
    def full_name(self) -> str:
        return f"{self.page}/{self.path.name}"

    @property
    def above(self) -> int:
        """How many lines of the file stand above ``code``."""
        return self.text.rstrip().count("\n") - self.code.rstrip().count("\n")

    @property
    def why_not_here(self) -> str | None:
        """Why this Python cannot run the snippet, or None if it can."""
        if _is_one_of(self.also):
            return None
        if self.requires_python and _too_new(self.requires_python):
            wanted = dotted(self.requires_python)
            return f"needs Python {wanted} or newer, this is {_version()}"
        if self.before_python and sys.version_info[:2] >= self.before_python:
            unwanted = dotted(self.before_python)
            return f"needs a Python older than {unwanted}, this is {_version()}"
        return None


def read_snippet(path: Path) -> Snippet:
    """Read the file at ``path``; raise ``Fault`` where it breaks the contract."""
    return parse_snippet(path, read_source(path))


def parse_snippet(path: Path, text: str, *, draft: bool = False) -> Snippet:
    """Like ``read_snippet``, with the file's text given.

    A draft may leave out what the program prints: it is about to be filled in.
    What only a newer Python can parse is left to the tests on that Python.
    """
    _check_lines(path, text)
    _check_name(path)
    metadata = read_metadata(path, text)
    unread = _too_new(metadata.requires_python) and not _is_one_of(metadata.also)
    tree = None if unread else parse_python(path, text)
    docstring, first = _docstring(path, text, tree)
    if metadata.line > first:
        raise Fault(
            path,
            metadata.line,
            "the script metadata stands below the docstring",
            "move it above the docstring",
        )
    title = docstring.strip().partition("\n")[0].strip().rstrip(".")
    _check_title(path, title, docstring, first)
    statements = doctest_statements(path, docstring, first)
    if not draft:
        _check_output(path, statements)
    if tree:
        _check_guard(path, tree, statements)
        _check_imports(path, tree)
    return Snippet(
        path=path,
        text=text,
        title=title,
        docstring=docstring,
        statements=statements,
        code=_code(path, text, first + docstring.count("\n")),
        requires_python=metadata.requires_python,
        before_python=metadata.before_python,
        needs=metadata.needs,
        also=metadata.also,
    )


def _check_title(path: Path, title: str, docstring: str, first: int) -> None:
    if not title or title.startswith(">>>"):
        raise Fault(
            path,
            first,
            "the docstring does not begin with a title",
            'begin it with one line that says what the program shows: r"""Two …',
        )
    at = first + docstring[: docstring.index(title)].count("\n")
    if markup := markup_of(title):
        raise Fault(path, at, f"the title holds {markup!r}", PLAIN)
    below = docstring.split("\n")[at - first + 1 :]
    for number, line in enumerate(below, at + 1):
        if line.lstrip().startswith(">>>"):
            return
        if line.strip():
            raise Fault(
                path,
                number,
                "no page shows what stands between the title and the doctest",
                "say it on the page, or in the title",
            )


def markup_of(title: str) -> str:
    """The first sign of Markdown in a title, besides code, or ''."""
    found = MARKUP.search(CODE.sub("", title))
    return found[0] if found else ""


def differs_elsewhere(line: str) -> bool:
    """Does a line of output hold an address, or a path of this machine?"""
    return bool(ADDRESS.search(line) or ABSOLUTE_PATH.search(line))


def _too_new(python: tuple[int, int] | None) -> bool:
    return python is not None and sys.version_info[:2] < python


def _is_one_of(releases: tuple[tuple[int, ...], ...]) -> bool:
    """Is this Python one of them, or a later patch release of one?"""
    here = sys.version_info[:3]
    return any(release[:2] == here[:2] and release <= here for release in releases)


def _version() -> str:
    return ".".join(map(str, sys.version_info[:3]))


def _check_lines(path: Path, text: str) -> None:
    for number, written in enumerate(text.split("\n"), 1):
        if number <= 2 and COOKIE.match(written):
            raise Fault(
                path, number, "the line names an encoding", "remove it: it is UTF-8"
            )
        if hidden := hidden_character(written):
            raise Fault(
                path,
                number,
                f"the line holds a character that nobody can see, {hidden!a}",
                "write it as an escape, or use spaces",
            )
        if len(written) > MAX_COLUMNS:
            raise Fault(
                path,
                number,
                f"the line is {len(written)} columns wide, a phone shows {MAX_COLUMNS}",
                "break the line, or shorten names and texts",
            )


def _check_name(path: Path) -> None:
    if not re.fullmatch(r"[a-z][a-z0-9_]*", path.stem):
        raise Fault(
            path,
            1,
            f"{path.name!r} is not the name of a module",
            "rename the file: small letters, digits and _, a letter first",
        )
    if path.stem == "conftest":
        raise Fault(
            path,
            1,
            "pytest takes a 'conftest.py' for its own",
            "give the file another name",
        )
    if path.stem in sys.stdlib_module_names:
        raise Fault(
            path,
            1,
            f"{path.name!r} hides the standard module {path.stem!r} from programs "
            "beside it",
            "give the file another name",
        )


def parse_python(path: Path, text: str) -> ast.Module:
    """The file's syntax tree; raise ``Fault`` if Python cannot read it."""
    try:
        return ast.parse(text, filename=str(path))
    except (MemoryError, RecursionError, ValueError) as error:
        raise Fault(
            path, 1, f"Python cannot parse the file: {error}", "make it simpler"
        ) from error
    except SyntaxError as error:
        shown = (error.text or "").rstrip("\n")
        column = " " * ((error.offset or 1) - 1) + "^"
        raise Fault(
            path,
            error.lineno or 1,
            f"syntax error: {error.msg}",
            "correct the line; every Python that the snippet supports must read it",
            f"{shown}\n{column}" if shown else "",
        ) from error


def _docstring(path: Path, text: str, tree: ast.Module | None) -> tuple[str, int]:
    """The docstring, and the number of the line on which it begins."""
    match = DOCSTRING.match(text)
    if match and (tree is None or _is_docstring(tree, match["docstring"])):
        return match["docstring"], text[: match.start("raw")].count("\n") + 1
    if tree is None or ast.get_docstring(tree) is None:
        raise Fault(
            path,
            1,
            "the snippet has no docstring",
            'begin the file with r"""A title.',
            _docstring_example(),
        )
    line = tree.body[0].lineno
    if text.split("\n")[line - 1].startswith('r"""'):
        raise Fault(
            path,
            line,
            "the docstring does not end on a line of its own",
            'put the closing """ below the last line of output',
        )
    raise Fault(
        path,
        line,
        "the docstring is not raw",
        'begin it with r""", so that line numbers and backslashes are exact',
    )


def _is_docstring(tree: ast.Module, text: str) -> bool:
    return ast.get_docstring(tree, clean=False) == text


def _docstring_example() -> str:
    return 'r"""Two tasks wait at the same time.\n\n>>> asyncio.run(main())\nHello\n"""'


def doctest_statements(path: Path, text: str, first: int) -> tuple[Statement, ...]:
    """The statements of a doctest whose text begins on line ``first`` of ``path``."""
    try:
        examples = doctest.DocTestParser().get_examples(text, path.name)
    except ValueError as error:
        numbered = re.match(r"line (\d+) of the doc(string|test)", str(error))
        line = first + int(numbered[1]) - 1 if numbered else first
        raise Fault(
            path, line, f"the doctest cannot be read: {error}", "correct the line"
        ) from error
    if not examples:
        raise Fault(
            path,
            first,
            "there is no doctest",
            "show what is run and all that it prints",
            _docstring_example(),
        )
    statements = tuple(_statement(path, example, first) for example in examples)
    _check_all_belongs(path, text, first, statements)
    return statements


def _check_all_belongs(
    path: Path, text: str, first: int, statements: tuple[Statement, ...]
) -> None:
    """From the first statement on, each line belongs to one; doctest skips others."""
    lines = text.split("\n")
    taken = {
        number
        for one in statements
        for number in range(one.line, one.want_line + one.want.count("\n"))
    }
    for number, line in enumerate(lines, first):
        ours = number >= statements[0].line or line.lstrip().startswith(">>>")
        if ours and line.strip() and number not in taken:
            raise Fault(
                path,
                number,
                "the line is neither a statement nor its output",
                "remove it, or write <BLANKLINE> for an empty line of output above it",
            )


def _check_output(path: Path, statements: tuple[Statement, ...]) -> None:
    if not any(statement.want.strip() for statement in statements):
        raise Fault(
            path,
            statements[-1].line,
            "the doctest shows nothing that the program prints",
            "let the program tell what it does with print(), then write down what "
            "it prints, or let pytest --update-output do it",
        )


def _statement(path: Path, example: doctest.Example, first: int) -> Statement:
    line = first + example.lineno
    if set(example.options) - {doctest.ELLIPSIS}:
        raise Fault(
            path,
            line,
            "the doctest has an option other than +ELLIPSIS",
            "remove it: output is compared to the letter; what needs a newer Python "
            "says so in its script metadata",
        )
    if example.exc_msg is not None:
        raise Fault(
            path,
            line,
            "the doctest expects a traceback",
            "catch the exception in the program and print it, so that "
            f"'python {path.name}' ends well and prints the same; if it does, print "
            "a line before the traceback",
        )
    statement = Statement(example.source, example.want, example.options, line)
    for number, text in enumerate(example.want.splitlines(), statement.want_line):
        if differs_elsewhere(text):
            raise Fault(
                path,
                number,
                "the expected output holds an address or an absolute path",
                "print a name instead: it differs on every run or machine",
            )
    return statement


def _check_guard(
    path: Path, tree: ast.Module, statements: tuple[Statement, ...]
) -> None:
    """The doctest and ``python file.py`` must run the same statements."""
    doctested = "".join(statement.source for statement in statements)
    guard = tree.body[-1]
    if not _is_guard(guard):
        raise Fault(
            path,
            guard.end_lineno or guard.lineno,
            "the program does not end with what it runs",
            'end the file with: if __name__ == "__main__":',
            f'if __name__ == "__main__":\n{indent(doctested, "    ")}',
        )
    for node in tree.body[:-1]:
        if _is_guard(node):
            raise Fault(
                path,
                node.lineno,
                "only the end of the file may ask for __name__",
                "make the two blocks one",
            )
    assert isinstance(guard, ast.If)
    wanted = [node for one in statements for node in _parse_statement(path, one)]
    if ast.dump(ast.Module(guard.body, [])) != ast.dump(ast.Module(wanted, [])):
        raise Fault(
            path,
            guard.body[0].lineno,
            "'python file.py' does not run what the doctest runs",
            "make the two the same, statement by statement",
            f"the doctest runs:\n{indent(doctested, '    ')}",
        )


def _parse_statement(path: Path, statement: Statement) -> list[ast.stmt]:
    try:
        return ast.parse(statement.source).body
    except SyntaxError as error:
        line = statement.line + (error.lineno or 1) - 1
        raise Fault(
            path, line, f"syntax error in the doctest: {error.msg}", "correct it"
        ) from error


def _is_guard(node: ast.stmt) -> bool:
    return (
        isinstance(node, ast.If)
        and not node.orelse
        and ast.unparse(node.test) == "__name__ == '__main__'"
    )


def _check_imports(path: Path, tree: ast.Module) -> None:
    for line, module in _imports(tree):
        if module.partition(".")[0] not in sys.stdlib_module_names:
            guess = did_you_mean(module, sys.stdlib_module_names)
            raise Fault(
                path,
                line,
                f"{module!r} is not in the standard library{guess}",
                "use the standard library only, so that readers can run the file",
            )


def _imports(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.lineno, "." * node.level + (node.module or "")
        elif isinstance(node, ast.Call) and ast.unparse(node.func) in IMPORTERS:
            named = node.args[0] if node.args else None
            if isinstance(named, ast.Constant) and isinstance(named.value, str):
                yield node.lineno, named.value


def _code(path: Path, text: str, last: int) -> str:
    """The lines after the docstring, which ends on line ``last``."""
    lines = text.splitlines()
    start = last
    while start < len(lines) and not lines[start].strip():
        start += 1
    code = lines[start:]
    written = sum(bool(line.strip()) for line in code)
    if written > MAX_LINES:
        raise Fault(
            path,
            start + 1,
            f"the program has {written} lines, {MAX_LINES} can be taken in at once",
            "show one idea; make two snippets of it if it has two",
        )
    return "\n".join(code).rstrip() + "\n"
