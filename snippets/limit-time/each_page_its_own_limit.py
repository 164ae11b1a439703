r"""Exercise: the slow page must not spoil the others.

>>> asyncio.run(main())
main: a page took too long
"""

import asyncio


async def fetch(page, delay):
    await asyncio.sleep(delay)
    return f"{page} is here"


async def main():
    try:
        async with asyncio.timeout(1):
            pages = await asyncio.gather(
                fetch("/users", 0.3),
                fetch("/orders", 5),
                fetch("/report", 0.6),
            )
            print("main:", pages)
    except TimeoutError:
        print("main: a page took too long")


if __name__ == "__main__":
    asyncio.run(main())
