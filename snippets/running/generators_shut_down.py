r"""`shutdown_asyncgens` closes generators that were left halfway.

>>> start()
read: page 1
start: closes what is left
pages: cleans up
start: all closed
"""

import asyncio


async def pages():
    try:
        for number in range(1, 100):
            await asyncio.sleep(0.1)
            yield number
    finally:
        print("pages: cleans up")


async def read(reader):
    print("read: page", await anext(reader))


def start():
    loop = asyncio.new_event_loop()
    reader = pages()
    loop.run_until_complete(read(reader))
    print("start: closes what is left")
    loop.run_until_complete(loop.shutdown_asyncgens())
    print("start: all closed")
    loop.close()


if __name__ == "__main__":
    start()
