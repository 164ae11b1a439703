"""Six files are sent, three at once and never more."""


def check(attempt):
    sending = most = ended = 0
    for line in attempt.lines:
        sending += line.endswith(": starts")
        sending -= line.endswith(": ends")
        ended += line.endswith(": ends")
        most = max(most, sending)
    if ended < 6:
        yield "not_all"
    if most > 3:
        yield "too_many"
    if attempt.seconds > 1.5:
        yield "too_slow"
