"""Each kind of bad input gives one clear error: file, line, what, how to mend it."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from generator.contract import check_tree
from generator.fault import Fault
from generator.repeat import differs_between_runs
from generator.runner import LIMIT, Runner
from generator.site import Faults, site_files
from generator.snippet import read_snippet
from generator.tree import load_tree
from generator.verify import verify

from tests.links import broken_links
from tests.small_tree import CONFIG, HOME, PAGE, SMALL, SNIPPET, write, write_tree

Change = Callable[[str], str]


def replace(old: str, new: str) -> Change:
    def change(text: str) -> str:
        assert old in text
        return text.replace(old, new, 1)

    return change


def drop(pattern: str) -> Change:
    return lambda text: re.sub(pattern, "", text, count=1, flags=re.DOTALL)


METADATA = "# /// script\n# {}\n# ///\n"

SNIPPET_FAULTS = {
    "no docstring": (
        drop(r'^r""".*?"""\n'),
        "1: the snippet has no docstring",
        'begin the file with r"""',
    ),
    "docstring not raw": (
        replace('r"""', '"""'),
        "1: the docstring is not raw",
        'begin it with r"""',
    ),
    "no title": (
        replace("One Task says hello.\n\n", ""),
        "1: the docstring does not begin with a title",
        "begin it with one line",
    ),
    "no doctest": (
        drop(r">>> .*?hello\n"),
        "1: there is no doctest",
        "show what is run and all that it prints",
    ),
    "no output": (
        drop("main: waits\nhello\n"),
        "3: the doctest shows nothing",
        "pytest --update-output",
    ),
    "doctest skipped": (
        replace("main())\n", "main())  # doctest: +SKIP\n"),
        "3: the doctest has an option other than +ELLIPSIS",
        "script metadata",
    ),
    "expects a traceback": (
        replace(
            "main: waits\nhello\n", "Traceback (most recent call last):\nOSError\n"
        ),
        "3: the doctest expects a traceback",
        "catch the exception",
    ),
    "address in the output": (
        replace("hello\n", "<object at 0x7f3a5c10>\n"),
        "5: the expected output holds an address",
        "print a name instead",
    ),
    "absolute path in the output": (
        replace("hello\n", 'File "/home/ann/hello.py"\n'),
        "5: the expected output holds an address or an absolute path",
        "print a name instead",
    ),
    "syntax error": (
        replace("await task", "await task)"),
        "19: syntax error: unmatched ')'",
        "correct the line",
    ),
    "outside the standard library": (
        replace("import asyncio", "import asincio"),
        "8: 'asincio' is not in the standard library; did you mean 'asyncio'?",
        "use the standard library only",
    ),
    "relative import": (
        replace("import asyncio", "from . import asyncio"),
        "8: '.' is not in the standard library",
        "use the standard library only",
    ),
    "too wide": (
        replace('print("main: waits")', f'print("main: {"w" * 60}")'),
        "18: the line is 79 columns wide",
        "break the line",
    ),
    "too long": (
        replace("    await task\n", "    await task\n" + "    print()\n" * 30),
        "8: the program has 40 lines",
        "show one idea",
    ),
    "hidden character": (
        replace("hello", "he\u202ello"),
        "1: the line holds a character that nobody can see, '\\u202e'",
        "write it as an escape",
    ),
    "byte order mark": (
        lambda text: "\ufeff" + text,
        "1: the file begins with a byte order mark",
        "save the file as UTF-8 without one",
    ),
    "unknown doctest option": (
        replace("main())\n", "main())  # doctest: +ELIPSIS\n"),
        "3: the doctest cannot be read",
        "correct the line",
    ),
    "text after the output": (
        replace('hello\n"""', 'hello\n\nand more\n"""'),
        "7: the line is neither a statement nor its output",
        "remove it",
    ),
    "comment instead of a statement": (
        replace(">>> asyncio", ">>> # asyncio\n>>> asyncio"),
        "3: the line is neither a statement nor its output",
        "remove it",
    ),
    "closing quotes on a line of output": (
        replace('hello\n"""', 'hello"""'),
        "1: the docstring does not end on a line of its own",
        'put the closing """ below',
    ),
    "syntax error in the second statement": (
        lambda text: text.replace('hello\n"""', 'hello\n>>> print(\n"""'),
        "6: syntax error in the doctest",
        "correct it",
    ),
    "metadata of a wrong type": (
        lambda text: METADATA.format("tool = 3") + text,
        "2: 'tool' in the script metadata is wrong",
        "[tool.asyncio-tasks]",
    ),
    "need of a wrong type": (
        lambda text: METADATA.format('[tool.asyncio-tasks]\n# needs = [["a"]]') + text,
        "3: 'needs' in the script metadata is wrong",
        "write a list of some of",
    ),
    "tab": (
        replace("    await task", "\tawait task"),
        "19: the line holds a character that nobody can see, '\\t'",
        "use spaces",
    ),
    "carriage return": (
        replace("hello.\n", "hello.\r\n"),
        "1: the line ends in a carriage return",
        "Unix line ends",
    ),
    "no guard": (
        drop(r"\n\nif __name__.*"),
        "19: the program does not end with what it runs",
        'if __name__ == "__main__":',
    ),
    "guard runs something else": (
        lambda text: text.replace(
            "    asyncio.run(main())", "    asyncio.run(other())"
        ),
        "23: 'python file.py' does not run what the doctest runs",
        "make the two the same",
    ),
    "unknown key in the metadata": (
        lambda text: METADATA.format("color = 3") + text,
        "2: 'color' in the script metadata is wrong",
        "only 'requires-python' and [tool.asyncio-tasks] are known",
    ),
    "unknown table in the metadata": (
        lambda text: METADATA.format("[tool.uv]\n# x = 1") + text,
        "2: 'uv' in the script metadata is wrong",
        "the only table known is [tool.asyncio-tasks]",
    ),
    "dependencies in the metadata": (
        lambda text: METADATA.format('dependencies = ["rich"]') + text,
        "2: 'dependencies' in the script metadata is wrong",
        "use the standard library only",
    ),
    "unknown need": (
        lambda text: METADATA.format('[tool.asyncio-tasks]\n# needs = ["gpu"]') + text,
        "3: 'needs' in the script metadata is wrong",
        "processes, signals, sockets, threads",
    ),
    "strange Python version": (
        lambda text: METADATA.format('requires-python = "~=3.12"') + text,
        "2: 'requires-python' in the script metadata is wrong",
        'write requires-python = ">=3.N", "<3.M" or ">=3.N,<3.M"',
    ),
    "release that is none": (
        lambda text: METADATA.format('[tool.asyncio-tasks]\n# also = ["3"]') + text,
        "3: 'also' in the script metadata is wrong",
        'write a list of releases, such as ["3.14.10"]',
    ),
    "also, and no Python required": (
        lambda text: METADATA.format('[tool.asyncio-tasks]\n# also = ["3.12"]') + text,
        "3: 'also' in the script metadata is wrong",
        "it adds to 'requires-python', which is missing",
    ),
    "for no Python of the site": (
        lambda text: METADATA.format('requires-python = ">=3.16"') + text,
        "2: the program is for none of the Pythons that the site is for, 3.11 to 3.15",
        "leave requires-python out if it is for all; else name some of them",
    ),
    "for all Pythons of the site": (
        lambda text: METADATA.format('requires-python = ">=3.11,<3.16"') + text,
        "2: the program is for all of the Pythons that the site is for, 3.11 to 3.15",
        "leave requires-python out",
    ),
    "for a Python older than a name": (
        replace("await task", "asyncio.EventLoop"),
        "1: the program is for Python 3.11, and asyncio.EventLoop came with 3.13",
        'write requires-python = ">=3.13" into the script metadata',
    ),
    "misspelt name of asyncio": (
        replace("asyncio.sleep", "asyncio.sleeps"),
        "12: asyncio has no 'sleeps'; did you mean 'sleep'?",
        "correct the name",
    ),
    "misspelt method": (
        replace("await task", "task.cancels()"),
        "19: Task has no 'cancels'; did you mean 'cancel",
        "correct the name",
    ),
    "metadata not TOML": (
        lambda text: METADATA.format("requires-python") + text,
        "1: the script metadata is not TOML",
        "correct the line",
    ),
    "metadata not closed": (
        lambda text: "# /// script\n# requires-python = '>=3.12'\n" + text,
        "1: the script metadata cannot be read",
        "'# ///'",
    ),
    "needs something twice": (
        lambda text: (
            METADATA.format('[tool.asyncio-tasks]\n# needs = ["threads", "threads"]')
            + text
        ),
        "3: 'needs' in the script metadata is wrong",
        "each once",
    ),
    "names an encoding": (
        lambda text: "# -*- coding: latin-1 -*-\n" + text,
        "1: the line names an encoding",
        "remove it",
    ),
    "a letter that is not seen": (
        replace("hello", "hello\u3164"),
        "1: the line holds a character that nobody can see, '\\u3164'",
        "write it as an escape",
    ),
    "a link in the title": (
        replace("says hello", "says [hello](https://example.org)"),
        "1: the title holds ']('",
        "write words, and code between backticks",
    ),
    "words below the title": (
        replace("hello.\n", "hello.\n\nThis is why.\n"),
        "3: no page shows what stands between the title and the doctest",
        "say it on the page",
    ),
    "an import by call": (
        replace("import asyncio\n", "import asyncio\n\nyaml = __import__('yaml')\n"),
        "10: 'yaml' is not in the standard library",
        "use the standard library only",
    ),
    "two ends": (
        replace(
            "import asyncio\n", "import asyncio\n\nif __name__ == '__main__':\n    1\n"
        ),
        "10: only the end of the file may ask for __name__",
        "make the two blocks one",
    ),
    "metadata below the docstring": (
        replace(
            "import asyncio", METADATA.format("dependencies = []") + "\nimport asyncio"
        ),
        "8: the script metadata stands below the docstring",
        "move it above the docstring",
    ),
}

PAGE_FAULTS = {
    "misspelt embedding": (
        replace("greetings/hello.py", "greetings/helo.py"),
        "10: there is no snippet 'greetings/helo.py'; "
        "did you mean 'greetings/hello.py'?",
        "write folder and file as they are named in snippets/",
    ),
    "embedding with a wrong folder": (
        replace("greetings/hello.py", "greeting/hello.py"),
        "10: there is no snippet 'greeting/hello.py'; "
        "did you mean 'greetings/hello.py'?",
        "write folder and file",
    ),
    "empty embedding": (
        replace("greetings/hello.py\n", ""),
        "9: the example fence names no snippet",
        "write the name on the line below",
    ),
    "unknown option": (
        replace("hello.py\n", "hello.py\nhighlite: await\n"),
        "11: unknown option 'highlite'; did you mean 'highlight'?",
        "the options are: title, highlight, predict, collapsed",
    ),
    "option without a value": (
        replace("hello.py\n", "hello.py\ntitle:\n"),
        "11: 'title' has no value",
        "write it as 'title: value'",
    ),
    "option twice": (
        replace("hello.py\n", "hello.py\ntitle: a\ntitle: b\n"),
        "12: 'title' is given twice",
        "remove one of them",
    ),
    "option neither on nor off": (
        replace("hello.py\n", "hello.py\npredict: true\n"),
        "11: 'predict' is 'true'",
        "write 'predict: yes'",
    ),
    "nothing to highlight": (
        replace("hello.py\n", "hello.py\nhighlight: cancel()\n"),
        "11: no line of greetings/hello.py holds 'cancel()'",
        "write a part of a line of the program",
    ),
    "highlight of text that no reader sees": (
        replace("hello.py\n", "hello.py\nhighlight: >>> asyncio\n"),
        "11: no line of greetings/hello.py holds '>>> asyncio'",
        "write a part of a line of the program",
    ),
    "front matter with an impossible date": (
        replace("One page.", "One page.\ndate: 2026-13-01"),
        "1: the front matter is not YAML",
        "correct it",
    ),
    "comment never closed": (
        replace("## See", "<!-- hidden\n\n## See"),
        "13: the comment is never closed",
        "end it with -->",
    ),
    "session in a text fence": (
        replace("## See", "```text\n>>> 1\n1\n```\n\n## See"),
        "13: a session of >>> lines in a 'text' fence",
        "exactly 'pycon'",
    ),
    "code in a list": (
        replace("## See", "- one\n\n        print(1)\n\n## See"),
        "15: a code block that is no fence",
        "put a program into snippets/",
    ),
    "code in a quote": (
        replace("## See", ">     print(1)\n\n## See"),
        "13: a code block that is no fence",
        "put a program into snippets/",
    ),
    "fence that ends with its list": (
        replace("## See", "- one\n\n    ```text\n    out\n\n## See"),
        "15: the fence is never closed",
        "end it with a line",
    ),
    "fence closed by a longer one": (
        replace("## See", "```text\nout\n````\n\n## See"),
        "13: the fence is never closed",
        "end it with a line",
    ),
    "no description": (
        replace("description: One page.\n", "title: Greetings\n"),
        "1: the page has no description",
        "'description: one sentence'",
    ),
    "description that is no text": (
        replace("description: One page.\n", "description: 42\n"),
        "2: the description is no text but 42",
        "put it in quotes",
    ),
    "no front matter": (
        drop(r"^---.*?---\n"),
        "1: the page has no description",
        "begin the file with a line '---'",
    ),
    "front matter not YAML": (
        replace("description: One page.", "description: one: page"),
        "2: the front matter is not YAML",
        "correct it",
    ),
    "Python fence": (
        replace("## See", "```python\nprint()\n```\n\n## See"),
        "13: a Python fence ('python'): nothing runs it",
        "embed it with an 'example' fence",
    ),
    "misspelt fence": (
        replace("```example", "```exampel"),
        "9: unknown fence 'exampel'; did you mean 'example'?",
        "write one of these to the letter",
    ),
    "fence never closed": (
        replace("hello.py\n```", "hello.py\n"),
        "9: the fence is never closed",
        "end it with a line that holds only ```",
    ),
    "code in no fence": (
        replace("## See", "    print(1)\n\n## See"),
        "13: a code block that is no fence",
        "put a program into snippets/",
    ),
    "a character that is not seen": (
        replace("## See", "a\u202eb\n\n## See"),
        "13: the line holds a character that nobody can see, '\\u202e'",
        "leave it out",
    ),
    "front matter that means nothing": (
        replace("One page.", "One page.\ntag: [one]"),
        "3: the front matter says 'tag', which means nothing here; "
        "did you mean 'tags'?",
        "write one of: description, tags",
    ),
    "date in the front matter": (
        replace("One page.", "One page.\nrevision_date: 1999-01-01"),
        "3: the front matter says 'revision_date', which means nothing here",
        "write one of",
    ),
    "title that is a number": (
        replace("One page.", "One page.\ntitle: 42"),
        "3: 'title' of the front matter cannot be 42",
        "needs quotes",
    ),
    "tags that are no texts": (
        replace("One page.", "One page.\ntags: [1]"),
        "3: 'tags' of the front matter cannot be [1]",
        "needs quotes",
    ),
    "something to hide that is not there": (
        replace("One page.", "One page.\nhide: [footr]"),
        "3: 'hide' of the front matter cannot be ['footr']",
        "see how other pages write it",
    ),
    "no title on the page": (
        drop(r"# [^\n]*\n"),
        "1: the page has 0 titles",
        "write one",
    ),
    "two titles on the page": (
        replace("## See", "# See"),
        "13: the page has 2 titles",
        "which begin with '## '",
    ),
    "program in a text fence": (
        replace("## See", "```text\n$ python\nimport asyncio\n```\n\n## See"),
        "15: a program in a 'text' fence",
        "put it into a file in snippets/",
    ),
    "link to a disk": (
        replace("## See", "[here](file:///etc/hosts)\n\n## See"),
        "13: a link begins with 'file:'",
        "https:",
    ),
    "misspelt scheme": (
        replace("## See", "[here](htps://example.org)\n\n## See"),
        "13: a link begins with 'htps:'",
        "https:",
    ),
    "misspelt box": (
        replace("## See", "!!! warnings\n    Mind.\n\n## See"),
        "13: there is no box '!!! warnings'; did you mean 'warning'?",
        "write '!!! ' and one of",
    ),
    "empty box": (
        replace("## See", "!!! note\n\nMind.\n\n## See"),
        "13: the box is empty",
        "by four spaces",
    ),
    "box to fold": (
        replace("## See", "??? note\n    Mind.\n\n## See"),
        "13: there is no box '??? note'",
        "<details markdown>",
    ),
    "link in the title of an example": (
        replace("hello.py\n", "hello.py\ntitle: [a](b.md)\n"),
        "10: its title holds ']('",
        "a title is no Markdown",
    ),
    "raw HTML code": (
        replace("## See", "<pre>print(1)</pre>\n\n## See"),
        "13: a code block that is no fence",
        "put a program into snippets/",
    ),
}


def only_fault(root: Path) -> str:
    """The one message that the tree below ``root`` gives."""
    faults = check_tree(load_tree(root))
    assert len(faults) == 1, "\n\n".join(map(str, faults))
    return str(faults[0])


def check(message: str, file: Path, expected: str, mend: str) -> None:
    assert f"{file}:{expected}" in message
    assert "\n  To mend: " in message
    assert mend in message


@pytest.mark.parametrize("kind", SNIPPET_FAULTS)
def test_snippet(kind: str, tmp_path: Path) -> None:
    change, expected, mend = SNIPPET_FAULTS[kind]
    write_tree(tmp_path)
    file = tmp_path / "snippets/greetings/hello.py"
    file.write_bytes(change(SNIPPET).encode())
    check(only_fault(tmp_path), file, expected, mend)


@pytest.mark.parametrize("kind", PAGE_FAULTS)
def test_page(kind: str, tmp_path: Path) -> None:
    change, expected, mend = PAGE_FAULTS[kind]
    write_tree(tmp_path, page=change(PAGE))
    faults = check_tree(load_tree(tmp_path))
    # A page that no longer names its snippet leaves an orphan: a second, true fault.
    faults = [fault for fault in faults if fault.path.suffix == ".md"]
    assert len(faults) == 1, "\n\n".join(map(str, faults))
    file = tmp_path / "docs/en/learn/greetings.md"
    check(str(faults[0]), file, expected, mend)


def test_file_that_cannot_be_read(tmp_path: Path) -> None:
    write_tree(tmp_path)
    file = tmp_path / "snippets/greetings/gone.py"
    file.symlink_to("nowhere.py")
    message = "\n\n".join(map(str, check_tree(load_tree(tmp_path))))
    check(message, file, "1: the file cannot be read: No such file", "put it back")


def test_folder_whose_name_begins_with_underscores(tmp_path: Path) -> None:
    write_tree(tmp_path)
    file = write(tmp_path, "snippets/__old/bye.py", "garbage(")
    message = "\n\n".join(map(str, check_tree(load_tree(tmp_path))))
    check(message, file, "1: syntax error: '(' was never closed", "correct the line")


def test_long_lines_are_cut(tmp_path: Path) -> None:
    snippet = SNIPPET.replace('print("main: waits")', 'print("m" * 1_000_000)')
    file = write_tree(tmp_path, snippet=snippet) / "snippets/greetings/hello.py"
    with Runner() as runner:
        fault = str(verify(read_snippet(file), runner.run(read_snippet(file))))
    assert f"  + {'m' * 198}… and 999802 characters more\n" in fault
    assert len(fault) < 1000


def test_not_utf8(tmp_path: Path) -> None:
    write_tree(tmp_path)
    file = tmp_path / "snippets/greetings/hello.py"
    file.write_bytes(SNIPPET.replace("says", "sägt").encode("latin-1"))
    check(only_fault(tmp_path), file, "1: the file is not UTF-8", "save the file")


def test_page_that_is_not_utf8(tmp_path: Path) -> None:
    write_tree(tmp_path)
    file = tmp_path / "docs/en/learn/greetings.md"
    file.write_bytes(PAGE.replace("first", "f\xefrst").encode("latin-1"))
    check(only_fault(tmp_path), file, "7: the file is not UTF-8", "save the file")


@pytest.mark.parametrize(
    "name", ["docs/en/learn/more.markdown", "snippets/greetings/more.PY"]
)
def test_file_that_nothing_looks_at(name: str, tmp_path: Path) -> None:
    write_tree(tmp_path)
    file = write(tmp_path, name, "text")
    expected = f"1: nothing looks at a file that ends in {file.suffix!r} here"
    check(only_fault(tmp_path), file, expected, "a page in .md")


def test_files_of_an_editor_are_left_alone(tmp_path: Path) -> None:
    write_tree(tmp_path)
    (tmp_path / "snippets/greetings/.#hello.py").symlink_to("ann@host.1:2")
    (tmp_path / "docs/en/learn/.#greetings.md").symlink_to("ann@host.1:2")
    (tmp_path / "snippets/greetings/folder.py").mkdir()
    assert check_tree(load_tree(tmp_path)) == []


def test_two_pages_of_one_name(tmp_path: Path) -> None:
    write_tree(tmp_path, config=CONFIG + "  - howto/greetings.md\n")
    file = write(tmp_path, "docs/en/learn/greetings.md", PAGE)
    write(tmp_path, "docs/en/howto/greetings.md", HOME)
    check(only_fault(tmp_path), file, "1: howto/greetings.md has the same", "rename")


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('output = "Output"', "", "1: the text 'output' is missing"),
        ('output = "Output"', 'output = "Output"\nx = "y"', "6: nothing uses"),
        ('output = "Output"', "output = 3", "5: 'output' is no text"),
        ('hint = "Hint"', "", "35: the text 'hint' is missing"),
        ('task = "The Task itself"', "task = 1", "24: 'task' is no text"),
        ("[signs]", "[[signs]]", "1: 'signs' is no table"),
        ("{version}", "{vers}", "9: .* must have {version}, not {vers}"),
        ('"Hint"', '"Hint {n}"', "38: .* must have nothing in braces, not {n}"),
        ("{version}", "{version!r}", "9: .* must have {version}, not {version!r}"),
        ('"Hint"', '" "', "38: 'hint' cannot be ' '"),
        ('"Hint"', '"Hi[n]t"', "38: 'hint' cannot be 'Hi.n.t'"),
        ('"Hint"', r'"Hi\u202ent"', r"38: 'hint' holds '.u202e'"),
        ('"Hint"', '"Hint }"', "38: .* must have nothing in braces, not {{}"),
        ('output = "Output"', "output =", "1: the file is not TOML"),
    ],
)
def test_texts(old: str, new: str, expected: str, tmp_path: Path) -> None:
    file = write_tree(tmp_path) / "docs/en/texts.toml"
    file.write_text(file.read_text().replace(old, new, 1))
    with pytest.raises(Faults, match=f"texts.toml:{expected}"):
        site_files(tmp_path, SMALL)


def test_newer_syntax_waits_for_its_python(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generator.badge.PYTHONS", ((3, 11), (3, 99)))
    metadata = METADATA.format('requires-python = ">=3.99"')
    text = metadata + SNIPPET.replace("print(text)", "print text !! nothing")
    write_tree(tmp_path, snippet=text.replace("import asyncio", "import unheard_of"))
    assert check_tree(load_tree(tmp_path)) == []
    notes = site_files(tmp_path, SMALL).notes
    assert ": needs Python 3.99 or newer, this is 3." in notes[0]


def test_what_older_pythons_do_waits_for_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generator.badge.PYTHONS", ((3, 10), (3, 11)))
    metadata = METADATA.format('requires-python = "<3.11"')
    write_tree(tmp_path, snippet=metadata + SNIPPET)
    assert check_tree(load_tree(tmp_path)) == []
    notes = site_files(tmp_path, SMALL).notes
    assert ": needs a Python older than 3.11, this is 3." in notes[0]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("conftest.py", "1: pytest takes a 'conftest.py' for its own"),
        ("queue.py", "1: 'queue.py' hides the standard module 'queue'"),
        ("Hello-You.py", "1: 'Hello-You.py' is not the name of a module"),
    ],
)
def test_name_of_a_snippet(name: str, expected: str, tmp_path: Path) -> None:
    write_tree(tmp_path)
    file = write(tmp_path, f"snippets/greetings/{name}", SNIPPET)
    message = "\n".join(map(str, check_tree(load_tree(tmp_path))))
    check(message, file, expected, "file")


def test_two_snippets_of_one_name(tmp_path: Path) -> None:
    page = PAGE.replace(
        "hello.py\n```", "hello.py\n```\n\n```example\nother/hello.py\n```"
    )
    write_tree(tmp_path, page=page)
    write(tmp_path, "docs/en/learn/other.md", page)
    write(tmp_path, "mkdocs.yml", CONFIG + "  - learn/other.md\n")
    file = write(tmp_path, "snippets/other/hello.py", SNIPPET)
    check(
        only_fault(tmp_path), file, "1: greetings/hello.py has the same name", "rename"
    )


def test_snippet_that_nobody_embeds(tmp_path: Path) -> None:
    write_tree(tmp_path)
    file = write(tmp_path, "snippets/greetings/alone.py", SNIPPET)
    check(
        only_fault(tmp_path),
        file,
        "1: the page greetings.md does not embed this snippet",
        "name greetings/alone.py there",
    )


def test_snippet_without_a_page(tmp_path: Path) -> None:
    home = HOME + "\n```example\ngreeting/bye.py\n```\n"
    write_tree(tmp_path, home=home)
    file = write(tmp_path, "snippets/greeting/bye.py", SNIPPET)
    expected = "1: there is no page greeting.md that the snippet could belong to; "
    check(
        only_fault(tmp_path),
        file,
        expected + "did you mean 'greetings'?",
        "write the page",
    )


def test_page_missing_from_the_navigation(tmp_path: Path) -> None:
    write_tree(tmp_path)
    file = write(tmp_path, "docs/en/learn/lost.md", HOME)
    check(
        only_fault(tmp_path),
        file,
        "1: the page is missing from the navigation",
        "add 'learn/lost.md' under 'nav' in mkdocs.yml",
    )


def test_navigation_names_a_page_twice(tmp_path: Path) -> None:
    write_tree(tmp_path, config=CONFIG + "  - learn/greetings.md\n")
    check(
        only_fault(tmp_path),
        tmp_path / "mkdocs.yml",
        "6: the navigation names 'learn/greetings.md' 2 times",
        "leave one of them",
    )


def test_navigation_names_no_page(tmp_path: Path) -> None:
    write_tree(tmp_path, config=CONFIG + "  - learn/greeting.md\n")
    check(
        only_fault(tmp_path),
        tmp_path / "mkdocs.yml",
        "6: the navigation names 'learn/greeting.md', and there is no such page; "
        "did you mean 'learn/greetings.md'?",
        "correct the name",
    )


@pytest.mark.parametrize(
    ("link", "expected", "mend"),
    [
        (
            "learn/greeting.md",
            "7: the link 'learn/greeting.md' leads nowhere; "
            "did you mean 'learn/greetings.md'?",
            "name a Markdown file",
        ),
        (
            "learn/greetings.md#see-alsa",
            "7: learn/greetings.md has no anchor '#see-alsa'; "
            "did you mean '#see-also'?",
            "name the id of a heading",
        ),
        ("/learn/", "7: the link '/learn/' is absolute", "relative to this page"),
        ("#nowhere", "7: index.md has no anchor '#nowhere'", "name the id"),
    ],
)
def test_broken_link(link: str, expected: str, mend: str, tmp_path: Path) -> None:
    write_tree(tmp_path, home=HOME.replace("learn/greetings.md#see-also", link))
    built = site_files(tmp_path, SMALL)
    faults = list(broken_links(load_tree(tmp_path), built))
    assert len(faults) == 1
    check(str(faults[0]), tmp_path / "docs/en/index.md", expected, mend)


def test_a_picture_of_the_theme_is_there(tmp_path: Path) -> None:
    picture = "[One](learn/greetings.md), ![](assets/logo.svg)"
    write_tree(tmp_path, home=f"{HOME}\n{picture}\n")
    write(tmp_path, "docs/theme/assets/logo.svg", "<svg/>")
    built = site_files(tmp_path, SMALL)
    assert not list(broken_links(load_tree(tmp_path), built))


def test_a_comment_in_the_front_matter_is_no_title(tmp_path: Path) -> None:
    home = HOME.replace("---\n", "---\n# why it is said so\n", 1)
    assert check_tree(load_tree(write_tree(tmp_path, home=home))) == []


def test_class_that_no_style_sheet_knows(tmp_path: Path) -> None:
    write_tree(tmp_path, home=f"{HOME}\nIt prints. {{ .answers }}\n")
    write(tmp_path, "docs/theme/assets/site.css", ".answer { color: red }")
    check(
        only_fault(tmp_path),
        tmp_path / "docs/en/index.md",
        "9: no style sheet knows the class 'answers'; did you mean 'answer'?",
        "give it a rule",
    )


LOOP = "while True:\n        "

RUN_FAULTS = {
    "output differs": (
        replace("\nhello\n", "\nhullo\n"),
        "5: the program does not print what is written here (-) but this (+)\n"
        "  - hullo\n"
        "  + hello\n",
        "pytest --update-output snippets/greetings/hello.py",
    ),
    "prints more": (
        replace("\nhello\n", "\n"),
        "5: the program does not print what is written here (-) but this (+)\n"
        "  + hello\n",
        "mend the program",
    ),
    "prints less": (
        replace("\nhello\n", "\nhello\nbye\n"),
        "6: the program does not print what is written here (-) but this (+)\n"
        "  - bye\n",
        "mend the program",
    ),
    "exception": (
        replace("    await task", "    await task\n    1 / 0"),
        "20: the program ends in an exception\n  Traceback (most recent call last):\n",
        "catch it and print it",
    ),
    "deadlock": (
        replace("    await task", "    await task\n    await asyncio.Event().wait()"),
        "20: deadlock: nothing can ever wake this program again\n"
        "  Task-1 is at line 20\n",
        "set the event",
    ),
    "never ends, waiting": (
        replace("await asyncio.sleep(1)", f"{LOOP}await asyncio.sleep(1)"),
        "13: the program never ends: still running after 3600 seconds of its own "
        "time\n"
        "  Task-1 is at line 20\n  Task-2 is at line 13\n",
        "give its loop an end",
    ),
    "never ends, turning": (
        replace("await asyncio.sleep(1)", f"{LOOP}await asyncio.sleep(0)"),
        "13: the program never ends: the loop turned 200000 times without waiting\n",
        "give its loop an end",
    ),
    "never ends, computing": (
        replace("    await asyncio.sleep(1)", "    while True: text += text[:1]"),
        "12: the program never ends: still running after 2 seconds\n",
        "give its loop an end",
    ),
    "leaves a file": (
        replace("    await task", '    await task\n    open("left.txt", "w").close()'),
        "3: the program leaves left.txt behind",
        "let it delete what it writes",
    ),
    "dies": (
        replace("    await task", "    import os\n\n    os._exit(3)"),
        "3: the process died before the program ended\n  exit status 3\n",
        "let the program end by itself",
    ),
    "deadlock that the program catches": (
        lambda text: (
            text.replace("await task", "await asyncio.Event().wait()")
            .replace(
                "    asyncio.run(main())",
                "    try:\n        asyncio.run(main())\n    except BaseException:\n"
                "        pass",
            )
            .replace(
                ">>> asyncio.run(main())",
                ">>> try:\n...     asyncio.run(main())\n... except BaseException:\n"
                "...     pass",
            )
        ),
        "22: deadlock: nothing can ever wake this program again\n",
        "set the event",
    ),
    "never ends, after a word on standard error": (
        replace(
            "    await asyncio.sleep(1)",
            "    print(1, file=__import__('sys').stderr)\n    while True: text += ''",
        ),
        "13: the program never ends: still running after 2 seconds\n",
        "give its loop an end",
    ),
    "character that nobody can see": (
        replace("print(text)", "print('``\\x02`')"),
        "5: the program prints a character that nobody can see: '``\\x02`'",
        "print it with repr()",
    ),
    "address behind an ellipsis": (
        lambda text: (
            text.replace("main())\n", "main())  # doctest: +ELLIPSIS\n", 1)
            .replace("\nhello\n", "\n<object ...\n", 1)
            .replace("print(text)", "print(object())")
        ),
        "5: the program prints an address or an absolute path: <object object at 0x",
        "print a name instead",
    ),
    "blanks at the end of a line": (
        replace("print(text)", "print(text, '')"),
        "5: the program does not print what is written here (-) but this (+)\n"
        "  - hello\n"
        "  + 'hello '\n",
        "mend the program",
    ),
    "output past sys.stdout": (
        replace(
            "    await task", "    await task\n    __import__('os').write(1, b'x')"
        ),
        "3: the program writes to standard error, past sys.stdout or on import\n  x\n",
        "send it to standard output",
    ),
    "output on import": (
        replace("import asyncio\n", "import asyncio\n\nprint('loading')\n"),
        "3: the program writes to standard error, past sys.stdout or on import\n"
        "  loading\n",
        "no page shows the rest",
    ),
    "kills its group": (
        replace("    await task", "    __import__('os').kill(0, 9)"),
        "3: the process died before the program ended\n",
        "let the program end by itself",
    ),
    "kills its parent": (
        replace(
            "    await task",
            "    os = __import__('os')\n    os.kill(os.getppid(), 9)\n    os._exit(1)",
        ),
        "3: the process died before the program ended\n",
        "let the program end by itself",
    ),
    "standard error": (
        replace("    await task", "    await task\n    asyncio.sleep(1)"),
        "3: the program writes to standard error, past sys.stdout or on import\n",
        "stream=sys.stdout",
    ),
}


@pytest.mark.parametrize("kind", RUN_FAULTS)
def test_run(kind: str, tmp_path: Path) -> None:
    change, expected, mend = RUN_FAULTS[kind]
    write_tree(tmp_path, snippet=change(SNIPPET))
    file = tmp_path / "snippets/greetings/hello.py"
    snippet = read_snippet(file)
    with Runner(limit=2 if "after 2 seconds" in expected else LIMIT) as runner:
        fault = verify(snippet, runner.run(snippet))
    check(str(fault), file, expected, mend)


def test_build_publishes_nothing_wrong(tmp_path: Path) -> None:
    write_tree(tmp_path, snippet=SNIPPET.replace("\nhello\n", "\nhullo\n"))
    with pytest.raises(Faults, match=r"hello\.py:5: the program does not print"):
        site_files(tmp_path, SMALL)


def test_output_that_differs_between_runs(tmp_path: Path) -> None:
    text = SNIPPET.replace("    print(text)", "    print(id(text) % 99991)")
    file = write(tmp_path, "snippets/greetings/hello.py", text)
    snippet = read_snippet(file)
    with Runner() as runner:
        answer = runner.run(snippet)
    fault = differs_between_runs(snippet, answer)
    expected = "5: the program prints something else on each run\n  first run:  "
    check(str(fault), file, expected, "sort sets before they are printed")


def test_faults_are_told_together(tmp_path: Path) -> None:
    write_tree(tmp_path, snippet=SNIPPET.replace("import asyncio", "import numpy"))
    write(tmp_path, "docs/en/learn/lost.md", HOME)
    with pytest.raises(Faults, match="2 faults:"):
        site_files(tmp_path, SMALL)


def test_a_fault_is_a_message() -> None:
    fault = Fault(Path("a.py"), 3, "wrong", "mend it", "one\ntwo")
    assert str(fault) == "a.py:3: wrong\n  one\n  two\n  To mend: mend it"
