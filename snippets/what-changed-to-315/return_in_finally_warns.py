# /// script
# requires-python = ">=3.14"
# ///
r"""Since 3.14 `return` in `finally` gives a `SyntaxWarning`.

>>> run()
warnings: 1
SyntaxWarning: 'return' in a 'finally' block
"""

import warnings

CODE = """
async def save():
    try:
        await write()
    finally:
        return "done"
"""


def run():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        compile(CODE, "save.py", "exec")
    print("warnings:", len(caught))
    for warning in caught:
        print(f"{warning.category.__name__}: {warning.message}")


if __name__ == "__main__":
    run()
