"""The users are told at once, and main's own work is not held up."""


def check(attempt):
    users = attempt.time_of("3 users")
    orders = attempt.time_of("3 orders")
    work = attempt.time_of("own work is done")
    if users is None:
        yield "no_users"
    elif users > 0.65:
        yield "users_late"
    if orders is None:
        yield "no_orders"
    if work is None:
        yield "no_work"
    elif work > 1:
        yield "work_late"
