r"""The answer goes out at once, and the mail is sent later.

>>> asyncio.run(main())
server: thanks for order 1
server: thanks for order 2
shop: waits for its background Tasks
mail: order 1 confirmed
mail: order 2 confirmed
server: is down
"""

import asyncio
import contextlib


async def send_mail(order):
    await asyncio.sleep(0.6)
    print(f"mail: {order} confirmed")


async def guard(coro):
    try:
        await coro
    except Exception as error:
        print("log:", error)


class Shop:
    @contextlib.asynccontextmanager
    async def lifespan(self):
        async with asyncio.TaskGroup() as self.background:
            yield
            print("shop: waits for its background Tasks")

    async def handle(self, order):
        mail = guard(send_mail(order))
        self.background.create_task(mail)
        return f"thanks for {order}"


async def main():
    shop = Shop()
    async with shop.lifespan():
        for order in ["order 1", "order 2"]:
            request = asyncio.create_task(shop.handle(order))
            print("server:", await request)
            await asyncio.sleep(0.2)
    print("server: is down")


if __name__ == "__main__":
    asyncio.run(main())
