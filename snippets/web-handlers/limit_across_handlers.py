r"""Two handlers at a time talk to the database.

>>> asyncio.run(main())
Ada: request comes in
Ada: asks the database
Bob: request comes in
Bob: asks the database
Cid: request comes in
Ada: gets an answer
Cid: asks the database
Bob: gets an answer
Cid: gets an answer
"""

import asyncio


class Shop:
    def __init__(self):
        self.connections = asyncio.Semaphore(2)

    async def handle(self, user):
        print(f"{user}: request comes in")
        async with self.connections:
            print(f"{user}: asks the database")
            await asyncio.sleep(0.5)
        print(f"{user}: gets an answer")


async def main():
    shop = Shop()
    async with asyncio.TaskGroup() as server:
        for user in ["Ada", "Bob", "Cid"]:
            server.create_task(shop.handle(user))
            await asyncio.sleep(0.15)


if __name__ == "__main__":
    asyncio.run(main())
