r"""Bug: an early error is noticed when its Task's turn comes.

>>> asyncio.run(main())
users: fails
main: OSError('no users')
main: after 2 s
"""

import asyncio
import time


async def fetch():
    await asyncio.sleep(2)
    return "orders"


async def fail():
    await asyncio.sleep(0.1)
    print("users: fails")
    raise OSError("no users")


async def main():
    start = time.monotonic()
    tasks = [asyncio.create_task(fetch()), asyncio.create_task(fail())]
    try:
        print([await task for task in tasks])
    except OSError as error:
        print("main:", repr(error))
        print(f"main: after {time.monotonic() - start:.0f} s")


if __name__ == "__main__":
    asyncio.run(main())
