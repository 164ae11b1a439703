r"""Done callbacks of a Future, and how to take one back

>>> asyncio.run(main())
main: callbacks removed: 1
main: the result is set
main: await returns at once
tell: tea is ready
"""

import asyncio


def tell(future):
    print("tell:", future.result())


def write_down(future):
    print("write_down:", future.result())


async def main():
    future = asyncio.Future()
    future.add_done_callback(tell)
    future.add_done_callback(write_down)
    removed = future.remove_done_callback(write_down)
    print("main: callbacks removed:", removed)
    future.set_result("tea is ready")
    print("main: the result is set")
    await future
    print("main: await returns at once")


if __name__ == "__main__":
    asyncio.run(main())
