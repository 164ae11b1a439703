"""Four pages are fetched, each once, two at the same time."""


def check(attempt):
    here = [line for line in attempt.lines if ": here" in line]
    wanted = ["/: here", "/docs: here", "/blog: here", "/tasks: here"]
    if any(page not in here for page in wanted):
        yield "not_all"
    if attempt.prints("/names: here"):
        yield "too_far"
    if len(here) != len(set(here)):
        yield "twice"
    if attempt.seconds > 1.6:
        yield "too_slow"
    if not attempt.prints("main: ends"):
        yield "no_end"
