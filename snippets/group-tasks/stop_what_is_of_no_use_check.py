"""The orders are given up before main says why, and main goes on."""


def check(attempt):
    told = attempt.time_of("no report, no users")
    if told is None:
        yield "not_told"
    if not attempt.prints("orders: closes its connection"):
        yield "no_orders"
    elif attempt.prints("orders: here"):
        yield "runs_on"
    elif told is not None and not attempt.in_order(
        "orders: closes its connection", "no report, no users"
    ):
        yield "told_early"
    if not attempt.prints("main: ends"):
        yield "no_end"
