"""The window is closed early, and the file is saved."""


def check(attempt):
    saved = attempt.time_of("draft.txt is safe")
    closed = attempt.time_of("closes the window")
    if saved is None:
        yield "not_saved"
    if closed is None:
        yield "not_closed"
    elif closed > 0.8:
        yield "closed_late"
