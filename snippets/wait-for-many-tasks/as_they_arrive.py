r"""`as_completed` hands over each result when it is there.

>>> asyncio.run(main())
main: next, a coroutine
main: users
main: next, a coroutine
main: OSError('no orders')
main: next, a coroutine
main: report
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    if name == "orders":
        raise OSError(f"no {name}")
    return name


async def main():
    tasks = [
        asyncio.create_task(fetch("report", 0.6)),
        asyncio.create_task(fetch("users", 0.2)),
        asyncio.create_task(fetch("orders", 0.4)),
    ]
    for step in asyncio.as_completed(tasks):
        print("main: next, a", type(step).__name__)
        try:
            print("main:", await step)
        except OSError as error:
            print("main:", repr(error))


if __name__ == "__main__":
    asyncio.run(main())
