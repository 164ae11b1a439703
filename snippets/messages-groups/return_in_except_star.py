r"""Bug: what `except*` does not allow.

>>> main()
SyntaxError: 'break', 'continue' and 'return' cannot appear in an
except* block
SyntaxError: cannot have both 'except' and 'except*' on the same 'try'
TypeError: catching ExceptionGroup with except* is not allowed. Use
except instead.
"""

import textwrap

RETURN = """
def main():
    try: save()
    except* OSError: return
"""
MIXED = """
try: save()
except* OSError: pass
except ValueError: pass
"""


def main():
    for source in (RETURN, MIXED):
        try:
            compile(source, "report.py", "exec")
        except SyntaxError as error:
            print(textwrap.fill(f"SyntaxError: {error.msg}", 72))
    try:
        try:
            raise OSError("no room")
        except* ExceptionGroup:
            print("main: caught")
    except TypeError as error:
        print(textwrap.fill(f"TypeError: {error}", 72))


if __name__ == "__main__":
    main()
