r"""Bug: the Runner is used after its `with` block.

>>> start()
start: 3 users
RuntimeError: Runner is closed
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.1)
    return f"3 {name}"


def start():
    with asyncio.Runner() as runner:
        print("start:", runner.run(fetch("users")))
    orders = fetch("orders")
    try:
        print("start:", runner.run(orders))
    except RuntimeError as error:
        print("RuntimeError:", error)
    orders.close()


if __name__ == "__main__":
    start()
