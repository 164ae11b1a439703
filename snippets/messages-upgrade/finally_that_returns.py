# /// script
# requires-python = ">=3.14"
# ///
r"""Bug: `return` in `finally` swallows the cancellation.

>>> main()
SyntaxWarning: 'return' in a 'finally' block
"""

import warnings

SOURCE = """
async def fetch():
    try:
        await asyncio.sleep(5)
    finally:
        return "closed"
"""


def main():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        compile(SOURCE, "report.py", "exec")
    for warning in caught:
        print(f"{warning.category.__name__}: {warning.message}")


if __name__ == "__main__":
    main()
