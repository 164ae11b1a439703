r"""Bug: `await` in a function without `async`.

>>> main()
SyntaxError: 'await' outside async function
SyntaxError: 'await' outside function
SyntaxError: 'async for' outside async function
SyntaxError: 'async with' outside async function
SyntaxError: asynchronous comprehension outside of an asynchronous
function
"""

import textwrap

DEF = "def report(): await fetch()"
TOP = "await fetch()"
FOR = "async for order in orders(): print(order)"
WITH = "async with connect(): pass"
LIST = "def report(): return [o async for o in orders()]"


def main():
    for source in (DEF, TOP, FOR, WITH, LIST):
        try:
            compile(source, "report.py", "exec")
        except SyntaxError as error:
            print(textwrap.fill(f"SyntaxError: {error.msg}", 72))


if __name__ == "__main__":
    main()
