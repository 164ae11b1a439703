"""Six files are sent, three at once and never more."""


def check(attempt):
    sending = most = 0
    sent = set()
    for line in attempt.lines:
        if line.endswith(": starts"):
            sending += 1
            most = max(most, sending)
        elif line.endswith(": ends"):
            sending -= 1
            sent.add(line)
    if len(sent) < 6:
        yield "not_all"
    if most > 3:
        yield "too_many"
    if attempt.seconds > 1.5:
        yield "too_slow"
