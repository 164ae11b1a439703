"""Each kind of bad exercise gives one clear error: file, line, what, how to mend it."""

from __future__ import annotations

from pathlib import Path

import pytest
from generator import judging
from generator.attempt import Attempt
from generator.checks import Check, verify_exercise
from generator.contract import check_tree
from generator.fault import Fault
from generator.site import Faults, site_files
from generator.tree import load_tree

from tests.small_tree import PAGE, SMALL, SNIPPET, write, write_tree
from tests.test_bad_input import Change, check, drop, only_fault, replace

START = SNIPPET.replace("One Task says", "Exercise: say goodbye, not")
SOLUTION = SNIPPET.replace("One Task says hello", "Solution: say goodbye").replace(
    "hello", "goodbye"
)
CHECK = '''\
"""The Task says goodbye."""


def check(attempt):
    if attempt.prints("hello"):
        yield "hello"
    if not attempt.prints("goodbye"):
        yield "no_goodbye"
'''
FENCE = """\
```exercise
greetings/bye.py
hint: Look for the word.
hello: It still says hello.
no_goodbye: It says no goodbye.
```

"""

NAMES = {
    "start": "snippets/greetings/bye.py",
    "solution": "snippets/greetings/bye_solution.py",
    "check": "snippets/greetings/bye_check.py",
    "page": "docs/en/learn/greetings.md",
}


def write_exercise(root: Path, **changes: Change) -> Path:
    """Write a small tree with one exercise, its files changed."""
    page = PAGE.replace("## See", f"{FENCE}## See")
    texts = {"start": START, "solution": SOLUTION, "check": CHECK, "page": page}
    write_tree(root)
    for key, text in texts.items():
        write(root, NAMES[key], changes.get(key, str)(text))
    return root


PAGE_FAULTS = {
    "wrong name": (
        replace("greetings/bye.py", "greetings/by.py"),
        "14: there is no exercise 'greetings/by.py'; did you mean 'greetings/bye.py'?",
        "write folder and file of the starting program",
    ),
    "name of an example": (
        replace("greetings/bye.py", "greetings/hello.py"),
        "14: there is no exercise 'greetings/hello.py'",
        "beside which stand its _solution.py and _check.py",
    ),
    "no name": (
        replace("greetings/bye.py\nhint", "\nhint"),
        "13: the exercise fence names no starting program",
        "write the name on the line below",
    ),
    "no hint": (
        drop("hint: [^\n]*\n"),
        "13: the exercise has no hint",
        "write a line 'hint: …'",
    ),
    "unknown key": (
        replace("no_goodbye:", "no_godbye:"),
        "17: bye_check.py never yields 'no_godbye'; did you mean 'no_goodbye'?",
        "write one of: hello, no_goodbye",
    ),
    "missing key": (
        drop("no_goodbye: [^\n]*\n"),
        "13: there is no sentence for 'no_goodbye', which bye_check.py:8 yields",
        "add a line 'no_goodbye: …'",
    ),
    "key twice": (
        replace("no_goodbye:", "hello:"),
        "17: 'hello' is given twice",
        "remove one of them",
    ),
    "no sentence": (
        replace("It says no goodbye.", ""),
        "17: the line is no 'key: sentence'",
        "write a key that the check yields",
    ),
    "sentence on two lines": (
        replace("It says no goodbye.", "It says\nno goodbye."),
        "18: the line is no 'key: sentence'",
        "write a key that the check yields",
    ),
    "unknown placeholder": (
        replace("It says no", "In {second} s it says no"),
        "17: nothing can be put in the place of {second}; did you mean 'seconds'?",
        "write {seconds}, or leave it out",
    ),
    "placeholder with a format": (
        replace("It says no", "In {seconds:.1f} s it says no"),
        "17: nothing can be put in the place of {seconds:.1f}",
        "write {seconds}, or leave it out",
    ),
    "brace alone": (
        replace("It says no", "In seconds} it says no"),
        "17: nothing can be put in the place of }",
        "write {seconds}, or leave it out",
    ),
    "twice on the page": (
        replace("## See", f"{FENCE}## See"),
        "21: the exercise stands on this page already",
        "remove one of the two",
    ),
}

CHECK_FAULTS = {
    "syntax error": (
        replace("check(attempt):", "check(attempt)"),
        "4: syntax error: expected ':'",
        "correct the line",
    ),
    "no docstring": (drop('"""The[^\n]*'), "1: the check has no docstring", "begin"),
    "no function": (
        replace("def check", "def test"),
        "1: the check defines no function check(attempt)",
        "let it yield a key",
    ),
    "no parameter": (
        replace("check(attempt)", "check()"),
        "4: the check defines no function check(attempt)",
        "let it yield a key",
    ),
    "nothing yielded": (
        lambda text: text.replace("yield", "return"),
        "4: the check yields nothing, so that any program passes",
        "yield a key",
    ),
    "sentence instead of a key": (
        replace('"hello"\n', '"It says hello."\n'),
        "6: the check yields something that is no key",
        'such as yield "too_slow"',
    ),
    "computed key": (
        replace('yield "hello"', "yield attempt.error"),
        "6: the check yields something that is no key",
        "yield a name in quotes",
    ),
    "reserved key": (
        replace('yield "hello"', 'yield "solved"'),
        "6: the key 'solved' means something else on the page",
        "choose another name",
    ),
}


def test_a_good_exercise_has_no_fault(tmp_path: Path) -> None:
    assert check_tree(load_tree(write_exercise(tmp_path))) == []
    files = site_files(tmp_path, SMALL).files
    assert "exercises/greetings/bye_check.py" in {file.path for file in files}


@pytest.mark.parametrize("kind", PAGE_FAULTS)
def test_page(kind: str, tmp_path: Path) -> None:
    change, expected, mend = PAGE_FAULTS[kind]
    faults = check_tree(load_tree(write_exercise(tmp_path, page=change)))
    # A page that no longer names its exercise leaves an orphan: a second, true fault.
    faults = [fault for fault in faults if fault.path.suffix == ".md"]
    assert len(faults) == 1, "\n\n".join(map(str, faults))
    check(str(faults[0]), tmp_path / NAMES["page"], expected, mend)


@pytest.mark.parametrize("kind", CHECK_FAULTS)
def test_check(kind: str, tmp_path: Path) -> None:
    change, expected, mend = CHECK_FAULTS[kind]
    write_exercise(tmp_path, check=change)
    check(only_fault(tmp_path), tmp_path / NAMES["check"], expected, mend)


@pytest.mark.parametrize(
    ("part", "what"), [("start", "starting program"), ("solution", "solution")]
)
def test_check_without_its_programs(part: str, what: str, tmp_path: Path) -> None:
    write_exercise(tmp_path)
    (tmp_path / NAMES[part]).unlink()
    expected = f"1: the {what} of this check is missing"
    check(only_fault(tmp_path), tmp_path / NAMES["check"], expected, NAMES[part])


def test_programs_without_their_check(tmp_path: Path) -> None:
    write_exercise(tmp_path)
    (tmp_path / NAMES["check"]).unlink()
    message = "\n".join(map(str, check_tree(load_tree(tmp_path))))
    for key, expected in {
        "page": "14: there is no exercise 'greetings/bye.py'",
        "solution": "1: there is no check that this solution passes",
        "start": "1: the title begins with 'Exercise: ', and there is no check",
    }.items():
        check(message, tmp_path / NAMES[key], expected, "write")


@pytest.mark.parametrize(
    ("part", "word"), [("start", "Exercise"), ("solution", "Solution")]
)
def test_title(part: str, word: str, tmp_path: Path) -> None:
    write_exercise(tmp_path, **{part: replace(f"{word}: ", "")})
    expected = f"1: the title does not begin with '{word}: '"
    check(only_fault(tmp_path), tmp_path / NAMES[part], expected, "begin it so")


def test_exercise_that_no_page_embeds(tmp_path: Path) -> None:
    write_exercise(tmp_path, page=replace(FENCE, ""))
    check(
        only_fault(tmp_path),
        tmp_path / NAMES["start"],
        "1: the page greetings.md does not embed this snippet",
        "name greetings/bye.py there in an 'exercise' fence",
    )


def test_exercise_on_another_page(tmp_path: Path) -> None:
    write_exercise(tmp_path)
    home = tmp_path / "docs/en/index.md"
    home.write_text(home.read_text() + f"\n{FENCE}")
    check(
        only_fault(tmp_path),
        home,
        "10: the exercise belongs to the page greetings.md",
        "link to it from here",
    )


RUN_FAULTS = {
    "yields for ever": (
        replace('if attempt.prints("hello"):', "while True:"),
        "1: the check ends in an exception: RuntimeError('the check yields more than ",
        "let it yield a key",
    ),
    "never ends": (
        lambda text: text + "while True: pass\n",
        "1: the check still runs after 2 seconds",
        "let it yield a key",
    ),
    "ends the process": (
        replace("if ", '__import__("os")._exit(0)\n    if '),
        "1: the check ends its process (exit status 0)",
        "let it yield a key",
    ),
    "is interrupted": (
        replace("if ", "raise KeyboardInterrupt\n    if "),
        "5: the check ends in an exception: KeyboardInterrupt()",
        "let it yield a key",
    ),
    "exits": (
        replace(
            '        yield "hello"', '        raise SystemExit\n        yield "hello"'
        ),
        "6: the check ends in an exception: SystemExit()",
        "let it yield a key",
    ),
    "start passes": (
        lambda text: text.replace("if ", "if attempt.error and "),
        "1: the starting program bye.py passes: nothing is left to do",
        "yield a key for what falls short in it",
    ),
    "solution does not pass": (
        replace('prints("goodbye")', 'prints("good bye")'),
        "8: the solution bye_solution.py does not pass: 'no_goodbye'",
        "mend the solution, or make the check more tolerant",
    ),
    "check raises": (
        replace('prints("hello")', 'print("hello")'),
        "5: the check ends in an exception: AttributeError(",
        "whatever a reader's program may do",
    ),
}


@pytest.mark.parametrize("kind", RUN_FAULTS)
def test_run(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(judging, "LIMIT", 2)
    change, expected, mend = RUN_FAULTS[kind]
    write_exercise(tmp_path, check=change)
    with pytest.raises(Faults) as raised:
        site_files(tmp_path, SMALL)
    check(str(raised.value), tmp_path / NAMES["check"], expected, mend)


def test_what_is_in_order_is_judged_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    judged = []

    def verify(check: Check, start: Attempt, solution: Attempt) -> Fault | None:
        judged.append(check.name)
        return verify_exercise(check, start, solution)

    monkeypatch.setattr("generator.site.verify_exercise", verify)
    write_exercise(tmp_path)
    for _ in range(2):
        site_files(tmp_path, SMALL)
    assert judged == ["bye"]
    file = tmp_path / NAMES["check"]
    file.write_text(file.read_text() + "# changed\n")
    site_files(tmp_path, SMALL)
    assert judged == ["bye", "bye"]
