# /// script
# [tool.asyncio-tasks]
# needs = ["threads"]
# ///
r"""A loop in a thread of its own serves a program without `async`.

>>> report()
report: waits
report: has ['3 orders', '3 users']
"""

import asyncio
import threading
from contextlib import closing


class Shop:
    def __init__(self):
        self.started = threading.Event()
        threading.Thread(
            target=asyncio.run, args=[self.serve()]
        ).start()
        self.started.wait()

    async def serve(self):
        self.loop = asyncio.get_running_loop()
        self.closed = asyncio.Event()
        self.started.set()
        await self.closed.wait()

    def ask(self, name):
        return asyncio.run_coroutine_threadsafe(fetch(name), self.loop)

    def close(self):
        self.loop.call_soon_threadsafe(self.closed.set)


async def fetch(name):
    await asyncio.sleep(0.5)
    return f"3 {name}"


def report():
    with closing(Shop()) as shop:
        futures = [shop.ask("orders"), shop.ask("users")]
        print("report: waits")
        print("report: has", [future.result() for future in futures])


if __name__ == "__main__":
    report()
