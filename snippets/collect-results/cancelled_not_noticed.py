r"""Bug: `isinstance(…, Exception)` misses a cancelled Task.

>>> asyncio.run(main())
main: saves 'rows of users'
main: saves CancelledError('')
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    return f"rows of {name}"


async def main():
    users = asyncio.create_task(fetch("users", 0.2))
    orders = asyncio.create_task(fetch("orders", 5))
    asyncio.get_running_loop().call_later(0.4, orders.cancel)
    results = await asyncio.gather(
        users, orders, return_exceptions=True
    )
    for result in results:
        if isinstance(result, Exception):
            print("main: failed,", repr(result))
        else:
            print("main: saves", repr(result))


if __name__ == "__main__":
    asyncio.run(main())
