r"""Solution: each page has a limit of its own.

>>> asyncio.run(main())
main: /users is here
main: /orders took too long
main: /report is here
"""

import asyncio


async def fetch(page, delay):
    try:
        async with asyncio.timeout(1):
            await asyncio.sleep(delay)
            return f"{page} is here"
    except TimeoutError:
        return f"{page} took too long"


async def main():
    pages = await asyncio.gather(
        fetch("/users", 0.3),
        fetch("/orders", 5),
        fetch("/report", 0.6),
    )
    for page in pages:
        print("main:", page)


if __name__ == "__main__":
    asyncio.run(main())
