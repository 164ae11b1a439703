"""Both files are sent, in the time that one takes."""


def check(attempt):
    for name in "draft.txt", "letter.txt":
        if not attempt.prints(f"{name}: is sent"):
            yield "not_sent"
            break
    if attempt.seconds > 1.6:
        yield "too_slow"
