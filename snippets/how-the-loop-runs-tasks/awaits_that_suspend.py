r"""Which `await` lets others run.

>>> asyncio.run(main())
a coroutine: False
a finished Task: False
a filled queue: False
a free lock: False
an event that is set: False
sleep(0): True
a Task not yet done: True
"""

import asyncio


async def suspends(awaitable):
    others = []
    asyncio.get_running_loop().call_soon(others.append, 1)
    await awaitable
    return len(others) > 0


async def fetch():
    return "users"


async def main():
    queue, event = asyncio.Queue(), asyncio.Event()
    queue.put_nowait("order 1")
    event.set()
    done = asyncio.create_task(fetch())
    await done
    print("a coroutine:", await suspends(fetch()))
    print("a finished Task:", await suspends(done))
    print("a filled queue:", await suspends(queue.get()))
    print("a free lock:", await suspends(asyncio.Lock().acquire()))
    print("an event that is set:", await suspends(event.wait()))
    print("sleep(0):", await suspends(asyncio.sleep(0)))
    new = asyncio.create_task(fetch())
    print("a Task not yet done:", await suspends(new))


if __name__ == "__main__":
    asyncio.run(main())
