r"""Fix: all runs stand in the block.

>>> start()
start: 3 users
start: 3 orders
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.1)
    return f"3 {name}"


def start():
    with asyncio.Runner() as runner:
        print("start:", runner.run(fetch("users")))
        print("start:", runner.run(fetch("orders")))


if __name__ == "__main__":
    start()
