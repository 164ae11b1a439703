r"""Fix: debug mode says which line made the coroutine.

>>> asyncio.run(main(), debug=True)
coroutine 'save' was never awaited
Coroutine created at (most recent call last)
… save("draft.txt")
"""

import asyncio
import warnings


async def save(name):
    print("save:", name)


async def main():
    asyncio.get_running_loop().slow_callback_duration = 5
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        save("draft.txt")
    lines = str(caught[0].message).splitlines()
    print(*lines[:2], sep="\n")
    print("…", lines[-1].strip())


if __name__ == "__main__":
    asyncio.run(main(), debug=True)
