r"""Solution: the wait lets the second Task start.

>>> asyncio.run(main())
draft.txt: starts
letter.txt: starts
draft.txt: is sent
letter.txt: is sent
"""

import asyncio


async def send(name):
    print(f"{name}: starts")
    await asyncio.sleep(1)
    print(f"{name}: is sent")


async def main():
    first = asyncio.create_task(send("draft.txt"))
    second = asyncio.create_task(send("letter.txt"))
    await first
    await second


if __name__ == "__main__":
    asyncio.run(main())
