r"""Fix: whoever waits at a barrier says what to do when it breaks.

>>> asyncio.run(main())
worker 1: does not start
"""

import asyncio


async def worker(name, barrier):
    try:
        await barrier.wait()
        print(f"{name}: starts")
    except asyncio.BrokenBarrierError:
        print(f"{name}: does not start")


async def main():
    barrier = asyncio.Barrier(2)
    working = asyncio.create_task(worker("worker 1", barrier))
    await asyncio.sleep(0.1)
    await barrier.abort()
    await working


if __name__ == "__main__":
    asyncio.run(main())
