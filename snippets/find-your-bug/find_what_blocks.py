r"""Exercise: find what keeps the second Task from starting.

>>> asyncio.run(main())
draft.txt: starts
draft.txt: is sent
letter.txt: starts
letter.txt: is sent
"""

import asyncio
import time


async def send(name):
    print(f"{name}: starts")
    time.sleep(1)
    print(f"{name}: is sent")


async def main():
    first = asyncio.create_task(send("draft.txt"))
    second = asyncio.create_task(send("letter.txt"))
    await first
    await second


if __name__ == "__main__":
    asyncio.run(main())
