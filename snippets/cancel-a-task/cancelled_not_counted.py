r"""One Task fails, one is cancelled, and `main` counts errors.

>>> asyncio.run(main())
main: errors: 1
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    raise OSError(f"no {name}")


async def main():
    users = asyncio.create_task(fetch("users", 0.2))
    orders = asyncio.create_task(fetch("orders", 5))
    await asyncio.sleep(0.5)
    orders.cancel()
    results = await asyncio.gather(
        users, orders, return_exceptions=True
    )
    errors = [r for r in results if isinstance(r, Exception)]
    print("main: errors:", len(errors))


if __name__ == "__main__":
    asyncio.run(main())
