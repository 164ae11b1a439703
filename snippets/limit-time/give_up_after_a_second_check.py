"""The users come, the orders are given up, and main goes on."""


def check(attempt):
    goes_on = attempt.time_of("main: goes on")
    asked = attempt.time_of("orders: asked") or 0
    closed = attempt.time_of("orders: closes its connection")
    if not attempt.prints("3 users"):
        yield "no_users"
    if closed is None:
        yield "no_orders"
    elif attempt.prints("3 orders"):
        yield "not_given_up"
    elif closed - asked < 0.8:
        yield "too_early"
    if goes_on is None:
        yield "not_going_on"
    elif goes_on > 2:
        yield "too_slow"
