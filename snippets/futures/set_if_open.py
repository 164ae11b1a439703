r"""Fix: ask `done()` before you set the result

>>> asyncio.run(main())
main: got it from the cache
"""

import asyncio


def answer(future, text):
    if not future.done():
        future.set_result(text)


async def main():
    future = asyncio.get_running_loop().create_future()
    answer(future, "from the cache")
    answer(future, "from the network")
    print("main: got it", await future)


if __name__ == "__main__":
    asyncio.run(main())
