r"""Bug: `call_soon` gets a coroutine function, and a result.

>>> asyncio.run(main())
TypeError: coroutines cannot be used with call_soon()
main: at once
TypeError: a callable object was expected by call_soon(), got None
"""

import asyncio


async def save(name):
    await asyncio.sleep(0.1)
    print("save:", name)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_debug(True)
    try:
        loop.call_soon(save, "draft.txt")
    except TypeError as error:
        print("TypeError:", error)
    try:
        loop.call_soon(print("main: at once"))
    except TypeError as error:
        print("TypeError:", error)


if __name__ == "__main__":
    asyncio.run(main())
