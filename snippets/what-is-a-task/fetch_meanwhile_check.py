"""Both results are printed after one wait."""


def check(attempt):
    if not attempt.prints("3 users"):
        yield "no_users"
    if not attempt.prints("3 orders"):
        yield "no_orders"
    if attempt.seconds > 1.5:
        yield "too_slow"
