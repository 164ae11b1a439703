"""Three pages are told after one second, the slow one is given up."""


def check(attempt):
    for path in "/", "/docs", "/tasks":
        if not attempt.prints(f"{path} is here"):
            yield "not_told"
            break
    if attempt.prints("/blog is here"):
        yield "not_given_up"
    if attempt.seconds > 1.6:
        yield "too_slow"
    elif attempt.seconds < 0.8:
        yield "too_early"
