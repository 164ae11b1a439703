r"""Bug: a plain function is called, and its `None` passed on.

>>> asyncio.run(main())
save: draft.txt
TypeError: a coroutine was expected, got None
"""

import asyncio


def save(name):
    print("save:", name)


async def main():
    try:
        await asyncio.create_task(save("draft.txt"))
    except TypeError as error:
        print("TypeError:", error)


if __name__ == "__main__":
    asyncio.run(main())
