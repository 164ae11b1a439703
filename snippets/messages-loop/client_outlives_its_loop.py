r"""Bug: an object is kept, and its loop is closed.

>>> start()
connect: 3 users
RuntimeError: Event loop is closed
"""

import asyncio


class Client:
    def __init__(self):
        self.loop = asyncio.get_running_loop()

    async def fetch(self, name):
        answer = self.loop.create_future()
        self.loop.call_later(0.1, answer.set_result, f"3 {name}")
        return await answer


async def connect():
    client = Client()
    print("connect:", await client.fetch("users"))
    return client


def start():
    client = asyncio.run(connect())
    try:
        asyncio.run(client.fetch("orders"))
    except RuntimeError as error:
        print("RuntimeError:", error)


if __name__ == "__main__":
    start()
