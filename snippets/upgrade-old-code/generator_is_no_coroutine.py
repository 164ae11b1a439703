r"""Bug: a coroutine written with `yield from`.

>>> asyncio.run(main())
asyncio.coroutine: False
main: cannot await a generator
"""

import asyncio


def fetch():
    yield from asyncio.sleep(0.1)
    return "3 users"


async def main():
    print("asyncio.coroutine:", hasattr(asyncio, "coroutine"))
    try:
        print("main:", await fetch())
    except TypeError:
        print("main: cannot await a", type(fetch()).__name__)


if __name__ == "__main__":
    asyncio.run(main())
