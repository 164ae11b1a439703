"""The orders are given up before main says why, and main goes on."""


def check(attempt):
    told = [
        line
        for line in attempt.lines
        if "no report," in line and "no users" in line
    ]
    if not told:
        yield "not_told"
    if not attempt.prints("orders: closes its connection"):
        yield "no_orders"
    elif attempt.prints("orders: here"):
        yield "runs_on"
    elif told and not attempt.in_order(
        "orders: closes its connection", told[0]
    ):
        yield "told_early"
    if not attempt.prints("main: ends"):
        yield "no_end"
