r"""The Task is cancelled when the last one gives up.

>>> asyncio.run(main())
cart: gives up
shared: nobody waits, cancelled
shop: gives up
"""

import asyncio


class Shared:
    def __init__(self, coro):
        self.task = asyncio.create_task(coro)
        self.waiting = 0

    async def get(self):
        self.waiting += 1
        try:
            return await asyncio.shield(self.task)
        finally:
            self.waiting -= 1
            if not self.waiting and self.task.cancel():
                print("shared: nobody waits, cancelled")


async def page(name, seconds, shared):
    try:
        async with asyncio.timeout(seconds):
            print(f"{name}: has", await shared.get())
    except TimeoutError:
        print(f"{name}: gives up")


async def main():
    shared = Shared(asyncio.sleep(5, "prices"))
    cart = page("cart", 0.2, shared)
    await asyncio.gather(cart, page("shop", 0.5, shared))


if __name__ == "__main__":
    asyncio.run(main())
