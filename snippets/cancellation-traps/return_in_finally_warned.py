# /// script
# requires-python = ">=3.14"
# ///
r"""Bug: `return` in `finally` is warned of, and still swallows.

>>> asyncio.run(main())
SyntaxWarning: 'return' in a 'finally' block
main: 2 files
main: cancelled: False
"""

import asyncio
import warnings

CODE = """
async def save():
    saved = 0
    try:
        while True:
            await asyncio.sleep(0.2)
            saved += 1
    finally:
        return f"{saved} files"
"""


async def main():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        exec(CODE, globals())
    print(f"{caught[0].category.__name__}: {caught[0].message}")
    task = asyncio.create_task(save())  # noqa: F821
    await asyncio.sleep(0.5)
    task.cancel()
    print("main:", await task)
    print("main: cancelled:", task.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
