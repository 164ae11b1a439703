"""Breakfast is ready when tea and toast are, after two seconds."""


def check(attempt):
    drinks, food = "tea: is ready", "toast: is ready"
    breakfast = "breakfast is ready"
    if not attempt.prints(drinks):
        yield "no_tea"
    elif not attempt.prints(food):
        yield "no_toast"
    elif not attempt.prints(breakfast):
        yield "no_breakfast"
    elif not (
        attempt.in_order(drinks, breakfast)
        and attempt.in_order(food, breakfast)
    ):
        yield "too_early"
    if attempt.seconds > 2.5:
        yield "too_slow"
