r"""Fix: a new timeout for each block, set within it.

>>> asyncio.run(main())
main: has users
main: has orders
"""

import asyncio


async def main():
    loop = asyncio.get_running_loop()
    for name in ("users", "orders"):
        async with asyncio.timeout(1) as limit:
            limit.reschedule(loop.time() + 2)
            await asyncio.sleep(0.1)
            print("main: has", name)


if __name__ == "__main__":
    asyncio.run(main())
