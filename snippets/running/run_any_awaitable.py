# /// script
# requires-python = ">=3.14"
# ///
r"""`asyncio.run` takes any awaitable.

>>> start()
start: 3 orders
start: An asyncio.Future, a coroutine or an awaitable is required
"""

import asyncio


class Report:
    def __await__(self):
        yield from asyncio.sleep(0.2).__await__()
        return "3 orders"


async def main():
    return "3 users"


def start():
    print("start:", asyncio.run(Report()))
    try:
        asyncio.run(main)
    except TypeError as error:
        print("start:", error)


if __name__ == "__main__":
    start()
