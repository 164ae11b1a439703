"""Two Tasks run ``save``, and each prints a name that is its own."""

import re


def check(attempt):
    names = [task.name for task in attempt.tasks("save")]
    saved = [
        line for line in attempt.lines if line.endswith(" is saved")
    ]
    if len(names) < 2 or len(saved) < 2:
        yield "too_few"
    if len(set(names)) < len(names):
        yield "same_name"
    if any(re.fullmatch(r"Task-\d+", name) for name in names):
        yield "no_name"
    if not all(attempt.prints(name) for name in names):
        yield "not_told"
