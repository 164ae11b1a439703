"""The file is closed once, and the Task still ends as cancelled."""


def check(attempt):
    closed = [
        line for line in attempt.lines if "closes draft.txt" in line
    ]
    if not attempt.prints("opens draft.txt"):
        yield "not_opened"
    if not closed:
        yield "not_closed"
    if len(closed) > 1:
        yield "closed_twice"
    if attempt.ends("save") != ["cancelled"]:
        yield "not_cancelled"
