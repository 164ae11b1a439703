"""Two files are saved at the same time, the failure is told."""


def check(attempt):
    if not (
        attempt.prints("draft.txt is safe")
        and attempt.prints("report.txt is safe")
    ):
        yield "not_saved"
    if not attempt.prints("no room for letter.txt"):
        yield "not_told"
    if attempt.prints("letter.txt is safe"):
        yield "no_failure"
    if attempt.seconds > 1.6:
        yield "too_slow"
    if not attempt.prints("main: ends"):
        yield "no_end"
