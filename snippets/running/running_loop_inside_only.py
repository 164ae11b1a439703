r"""`get_running_loop` gives the event loop that runs you.

>>> start()
main: the same: True
callback: True
start: no running event loop
"""

import asyncio


def callback():
    print("callback:", asyncio.get_running_loop().is_running())


async def main():
    loop = asyncio.get_running_loop()
    print("main: the same:", asyncio.get_event_loop() is loop)
    loop.call_soon(callback)
    await asyncio.sleep(0.1)


def start():
    asyncio.run(main())
    try:
        asyncio.get_running_loop()
    except RuntimeError as error:
        print("start:", error)


if __name__ == "__main__":
    start()
