"""Two pages arrive, the third is given up, after one second."""


def check(attempt):
    if not (
        attempt.prints("/users is here")
        and attempt.prints("/report is here")
    ):
        yield "not_all"
    if attempt.prints("/orders is here"):
        yield "not_given_up"
    if not attempt.prints("took too long"):
        yield "not_told"
    if attempt.seconds > 1.6:
        yield "too_slow"
