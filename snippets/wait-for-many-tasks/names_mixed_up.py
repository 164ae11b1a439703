r"""Each result is printed with a name.

>>> asyncio.run(main())
users: 3 orders
orders: 3 users
"""

import asyncio


async def count(name, delay):
    await asyncio.sleep(delay)
    return f"3 {name}"


async def main():
    names = ["users", "orders"]
    jobs = [count("users", 0.6), count("orders", 0.2)]
    steps = asyncio.as_completed(jobs)
    for name, step in zip(names, steps):
        print(f"{name}: {await step}")


if __name__ == "__main__":
    asyncio.run(main())
