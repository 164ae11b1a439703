"""The exception is printed, and the other two files are saved."""


def check(attempt):
    if not attempt.prints("no room for letter.txt"):
        yield "no_error"
    if attempt.prints("saved 3 files"):
        yield "wrong_count"
    for name in "draft.txt", "notes.txt":
        if not attempt.prints(f"{name}: is safe"):
            yield "not_saved"
            break
