r"""Fix: `await` gives the number.

>>> asyncio.run(main())
main: 4
"""

import asyncio


async def count_orders():
    await asyncio.sleep(0.1)
    return 3


async def main():
    orders = await count_orders()
    print("main:", orders + 1)


if __name__ == "__main__":
    asyncio.run(main())
