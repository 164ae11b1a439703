r"""Fix: `async def` makes it a coroutine function.

>>> asyncio.run(main())
save: draft.txt
main: ends
"""

import asyncio


async def save(name):
    print("save:", name)


async def main():
    await asyncio.create_task(save("draft.txt"))
    print("main: ends")


if __name__ == "__main__":
    asyncio.run(main())
