r"""`LifoQueue` hands out the newest first

>>> asyncio.run(main())
back to basket
back to shop
back to home
"""

import asyncio


async def main():
    queue = asyncio.LifoQueue()
    for page in ("home", "shop", "basket"):
        await queue.put(page)
    while not queue.empty():
        print("back to", await queue.get())


if __name__ == "__main__":
    asyncio.run(main())
