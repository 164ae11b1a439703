r"""With `for`, `as_completed` gives something to await.

>>> asyncio.run(main())
main: 3 orders
main: caught offline
main: 3 users
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    if name == "prices":
        raise OSError("offline")
    return f"3 {name}"


async def main():
    delays = {"users": 0.5, "orders": 0.1, "prices": 0.3}
    fetches = [fetch(name, delay) for name, delay in delays.items()]
    for coro in asyncio.as_completed(fetches):
        try:
            print("main:", await coro)
        except OSError as error:
            print("main: caught", error)


if __name__ == "__main__":
    asyncio.run(main())
