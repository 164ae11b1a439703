"""Both mirrors are asked, and only the faster one is waited for."""


def check(attempt):
    if not (
        attempt.prints("north: asked")
        and attempt.prints("south: asked")
    ):
        yield "one_asked"
    if attempt.prints("answer of north"):
        yield "slow_answer"
    elif not attempt.prints("answer of south"):
        yield "no_answer"
    if attempt.seconds > 1.6:
        yield "too_slow"
