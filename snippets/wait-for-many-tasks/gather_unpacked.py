r"""Fix: `*` hands each Task of the list to `gather`.

>>> asyncio.run(main())
main: ['users', 'orders', 'report']
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.2)
    return name


async def main():
    names = ["users", "orders", "report"]
    tasks = [asyncio.create_task(fetch(name)) for name in names]
    print("main:", await asyncio.gather(*tasks))


if __name__ == "__main__":
    asyncio.run(main())
