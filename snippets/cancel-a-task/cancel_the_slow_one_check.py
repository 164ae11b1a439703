"""The users are printed, the orders are over before main goes on."""


def check(attempt):
    closed = "orders: closes its connection"
    goes_on = attempt.time_of("main: goes on")
    if not attempt.prints("3 users"):
        yield "no_users"
    if not attempt.prints(closed):
        yield "no_orders"
    elif goes_on is None:
        yield "not_going_on"
    elif goes_on > 1.5:
        yield "too_slow"
    elif not attempt.in_order(closed, "main: goes on"):
        yield "still_running"
