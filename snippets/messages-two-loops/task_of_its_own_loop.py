r"""Fix: `asyncio.run` makes the loop, and the Task in it.

>>> start()
start: 3 users
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.1)
    return f"3 {name}"


async def main():
    task = asyncio.create_task(fetch("users"))
    return await task


def start():
    print("start:", asyncio.run(main()))


if __name__ == "__main__":
    start()
