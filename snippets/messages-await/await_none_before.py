# /// script
# requires-python = "<3.14"
# ///
r"""Bug: `await` before what is no awaitable, on older Pythons.

>>> asyncio.run(main())
save: draft.txt
TypeError: object NoneType can't be used in 'await' expression
TypeError: object list can't be used in 'await' expression
"""

import asyncio


def save(name):
    print("save:", name)


async def fetch(name):
    await asyncio.sleep(0.1)
    return name


async def main():
    fetches = [fetch("users"), fetch("orders")]
    try:
        await save("draft.txt")
    except TypeError as error:
        print("TypeError:", error)
    try:
        await fetches
    except TypeError as error:
        print("TypeError:", error)
    for one in fetches:
        one.close()


if __name__ == "__main__":
    asyncio.run(main())
