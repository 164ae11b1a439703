r"""`result()` gives the result, or raises what the Task raised.

>>> asyncio.run(main())
main: 3 users
main: caught OSError('no connection')
main: the same: True
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.2)
    if name == "orders":
        raise OSError("no connection")
    return f"3 {name}"


async def main():
    for name in ("users", "orders"):
        task = asyncio.create_task(fetch(name))
        await asyncio.wait([task])
        try:
            print("main:", task.result())
        except OSError as error:
            print("main: caught", repr(error))
            print("main: the same:", error is task.exception())


if __name__ == "__main__":
    asyncio.run(main())
