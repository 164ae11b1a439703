# /// script
# requires-python = ">=3.15"
# ///
r"""Bug: `context=` gets a dict.

>>> asyncio.run(main())
TypeError: a contextvars.Context was expected, got dict
"""

import asyncio


async def save(name):
    print("save:", name)


async def main():
    saving = save("draft.txt")
    try:
        asyncio.create_task(saving, context={"user": "Ada"})
    except TypeError as error:
        print("TypeError:", error)
    saving.close()


if __name__ == "__main__":
    asyncio.run(main())
