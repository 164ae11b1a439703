"""The worker sends two orders, then its Task ends as cancelled."""


def check(attempt):
    if not attempt.prints("order 2 sent"):
        yield "too_little"
    if attempt.prints("order 4 sent"):
        yield "goes_on"
    elif attempt.ends("worker") != ["cancelled"]:
        yield "not_cancelled"
    if not attempt.prints("main: ends"):
        yield "no_end"
