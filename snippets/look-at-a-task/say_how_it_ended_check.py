"""The value of one Task and the exception of the other are printed."""


def check(attempt):
    if not attempt.prints("3 users"):
        yield "no_value"
    if not attempt.prints("no orders"):
        yield "no_error"
    if attempt.prints("never retrieved"):
        yield "never_retrieved"
