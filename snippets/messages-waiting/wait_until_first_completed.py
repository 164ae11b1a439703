r"""Fix: use one of the three constants.

>>> asyncio.run(main())
fetch: has users
main: done 1 pending 1
fetch: has orders
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    print("fetch: has", name)


async def main():
    users = asyncio.create_task(fetch("users", 0.1))
    orders = asyncio.create_task(fetch("orders", 0.3))
    done, pending = await asyncio.wait(
        [users, orders], return_when=asyncio.FIRST_COMPLETED
    )
    print("main: done", len(done), "pending", len(pending))
    await orders


if __name__ == "__main__":
    asyncio.run(main())
