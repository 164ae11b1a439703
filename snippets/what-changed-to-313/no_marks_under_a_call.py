# /// script
# requires-python = "<3.13"
# ///
r"""Before 3.13 a line that is one call had no marks.

>>> run()
|    save()
"""

import traceback


def save():
    raise OSError("disk full")


def run():
    try:
        save()
    except OSError as error:
        entry = traceback.format_tb(error.__traceback__)[0]
        for line in entry.splitlines()[1:]:
            print(f"|{line}")


if __name__ == "__main__":
    run()
