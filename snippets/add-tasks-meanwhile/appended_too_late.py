r"""Bug: `gather` does not see what is added to the list later.

>>> asyncio.run(main())
fetch: orders.csv starts
fetch: details.csv starts
fetch: orders.csv is here
main: has ['orders.csv']
"""

import asyncio

tasks = []


async def fetch(name):
    print(f"fetch: {name} starts")
    await asyncio.sleep(0.3)
    if name == "orders.csv":
        tasks.append(asyncio.create_task(fetch("details.csv")))
    await asyncio.sleep(0.2)
    print(f"fetch: {name} is here")
    return name


async def main():
    tasks.append(asyncio.create_task(fetch("orders.csv")))
    print("main: has", await asyncio.gather(*tasks))


if __name__ == "__main__":
    asyncio.run(main())
