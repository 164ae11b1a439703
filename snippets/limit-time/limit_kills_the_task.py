r"""Bug: the limit was for the waiting, and ends the Task.

>>> asyncio.run(main())
main: the orders take their time
main: CancelledError()
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.8)
    return f"3 {name}"


async def main():
    task = asyncio.create_task(fetch("orders"))
    try:
        print("main:", await asyncio.wait_for(task, 0.5))
    except TimeoutError:
        print("main: the orders take their time")
    try:
        print("main:", await task)
    except asyncio.CancelledError as error:
        print("main:", repr(error))


if __name__ == "__main__":
    asyncio.run(main())
