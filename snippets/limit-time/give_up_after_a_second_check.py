"""The users come, the orders are given up, and main goes on."""


def check(attempt):
    goes_on = attempt.time_of("main: goes on")
    if not attempt.prints("3 users"):
        yield "no_users"
    if not attempt.prints("orders: closes its connection"):
        yield "no_orders"
    elif attempt.prints("3 orders"):
        yield "not_given_up"
    elif attempt.time_of("orders: closes its connection") < 0.8:
        yield "too_early"
    if goes_on is None:
        yield "not_going_on"
    elif goes_on > 2:
        yield "too_slow"
