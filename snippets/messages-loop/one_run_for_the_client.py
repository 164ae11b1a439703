r"""Fix: one `asyncio.run` for the whole life of the object.

>>> asyncio.run(main())
main: 3 users
main: 3 orders
"""

import asyncio


class Client:
    def __init__(self):
        self.loop = asyncio.get_running_loop()

    async def fetch(self, name):
        answer = self.loop.create_future()
        self.loop.call_later(0.1, answer.set_result, f"3 {name}")
        return await answer


async def main():
    client = Client()
    print("main:", await client.fetch("users"))
    print("main:", await client.fetch("orders"))


if __name__ == "__main__":
    asyncio.run(main())
