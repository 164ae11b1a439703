r"""Bug: `fetch` swallows the cancellation, and the limit is lost.

>>> asyncio.run(main())
orders: attempt 1
orders: failed, CancelledError()
orders: attempt 2
main: 3 orders
"""

import asyncio


async def fetch(name):
    for attempt in 1, 2:
        try:
            print(f"{name}: attempt {attempt}")
            await asyncio.sleep(attempt)
            return f"3 {name}"
        except BaseException as error:
            print(f"{name}: failed,", repr(error))


async def main():
    try:
        async with asyncio.timeout(0.5):
            print("main:", await fetch("orders"))
    except TimeoutError:
        print("main: no orders")


if __name__ == "__main__":
    asyncio.run(main())
