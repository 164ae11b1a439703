"""What must hold between the files of an exercise, and between them and its page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.checks import CHECK, SOLUTION, Check, solution_of, start_of
from generator.fault import Fault, did_you_mean, did_you_mean_file
from generator.page import Exercise
from generator.snippet import Snippet
from generator.tree import Tree


def check_exercises(tree: Tree) -> Iterator[Fault]:
    """Everything about the exercises below ``tree.root`` that breaks the contract."""
    for page in tree.pages:
        seen = set()
        for exercise in page.exercises:
            check = tree.checks.get(exercise.name)
            if fault := check_exercise(page.path, exercise, tree.exercises, check):
                yield fault
            elif exercise.name in seen:
                yield Fault(
                    page.path,
                    exercise.name_line,
                    "the exercise stands on this page already",
                    "remove one of the two",
                )
            seen.add(exercise.name)
    yield from missing_parts(tree.root, tree.exercises, tree.names)
    for snippet in tree.snippets.values():
        if fault := _title(snippet, tree.exercises):
            yield fault


def check_exercise(
    path: Path, exercise: Exercise, names: list[str], check: Check | None
) -> Fault | None:
    """What is wrong in an exercise fence of the page at ``path``.

    ``names`` are those that ``exercise_names`` gives; ``check`` is that of the
    exercise named, or None if the check itself breaks the contract.
    """
    if exercise.name not in names:
        guess = did_you_mean_file(exercise.name, names)
        return Fault(
            path,
            exercise.name_line,
            f"there is no exercise {exercise.name!r}{guess}",
            "write folder and file of the starting program, beside which stand its "
            f"{SOLUTION}.py and {CHECK}.py",
        )
    page = exercise.name.split("/")[0]
    if page != path.stem:
        return Fault(
            path,
            exercise.name_line,
            f"the exercise belongs to the page {page}.md",
            "move the fence there; link to it from here",
        )
    return _keys(path, exercise, check) if check else None


def _keys(path: Path, exercise: Exercise, check: Check) -> Fault | None:
    for key in exercise.sentences:
        if key not in check.keys:
            guess = did_you_mean(key, check.keys)
            return Fault(
                path,
                exercise.lines[key],
                f"{check.path.name} never yields {key!r}{guess}",
                f"write one of: {', '.join(check.keys)}; or let the check yield it",
            )
    for key, line in check.keys.items():
        if key not in exercise.sentences:
            return Fault(
                path,
                exercise.fence.line,
                f"there is no sentence for {key!r}, which {check.path.name}:{line} "
                "yields",
                f"add a line '{key}: …' that says what is still wrong",
            )
    return None


def missing_parts(root: Path, names: list[str], programs: list[str]) -> Iterator[Fault]:
    """Exercises of which a file is missing.

    ``names`` are those that ``exercise_names`` gives, ``programs`` those of
    ``snippet_names``.
    """
    folder = root / "snippets"
    for start in names:
        file = folder / f"{start.removesuffix('.py')}{CHECK}.py"
        for part, what in (
            (start, "starting program"),
            (solution_of(start), "solution"),
        ):
            if part not in programs:
                yield Fault(
                    file,
                    1,
                    f"the {what} of this check is missing",
                    f"write snippets/{part}, or delete the check",
                )
    for name in programs:
        start = start_of(name)
        if start != name and start not in names:
            yield Fault(
                folder / name,
                1,
                "there is no check that this solution passes",
                f"write snippets/{start.removesuffix('.py')}{CHECK}.py, or give the "
                "file another name",
            )


def _title(snippet: Snippet, names: list[str]) -> Fault | None:
    """A title says what part of an exercise the snippet is, if it is one."""
    name = snippet.full_name
    wanted = ""
    if name in names:
        wanted = "Exercise"
    elif start_of(name) in names:
        wanted = "Solution"
    found = snippet.title.partition(": ")[0]
    if found == wanted or (not wanted and found not in ("Exercise", "Solution")):
        return None
    line = snippet.text[: snippet.text.index('r"""')].count("\n") + 1
    if wanted:
        what, mend = f"does not begin with '{wanted}: '", "begin it so"
    else:
        what = f"begins with '{found}: ', and there is no check"
        mend = f"write {snippet.name.removesuffix(SOLUTION)}{CHECK}.py, or change it"
    return Fault(snippet.path, line, f"the title {what}", mend)
