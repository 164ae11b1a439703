r"""A handler fetches from two sources at the same time.

>>> asyncio.run(main())
Ada: the orders are here
Bob: the orders are here
Ada: the prices are here
server: Ada: orders and prices
Bob: the prices are here
server: Bob: orders and prices
"""

import asyncio


async def fetch(what, user, seconds):
    await asyncio.sleep(seconds)
    print(f"{user}: the {what} are here")
    return what


async def handle(user):
    async with asyncio.TaskGroup() as group:
        orders = group.create_task(fetch("orders", user, 0.4))
        prices = group.create_task(fetch("prices", user, 0.8))
    return f"{user}: {orders.result()} and {prices.result()}"


async def main():
    ada = asyncio.create_task(handle("Ada"))
    await asyncio.sleep(0.2)
    bob = asyncio.create_task(handle("Bob"))
    print("server:", await ada)
    print("server:", await bob)


if __name__ == "__main__":
    asyncio.run(main())
