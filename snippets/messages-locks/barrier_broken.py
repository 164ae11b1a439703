r"""Bug: one who waits at a barrier gives up, and nobody expects it.

>>> asyncio.run(main())
asyncio.exceptions.BrokenBarrierError: Abort or reset of barrier
"""

import asyncio
import traceback


async def worker(name, barrier):
    await barrier.wait()
    print(f"{name}: starts")


async def main():
    barrier = asyncio.Barrier(2)
    working = asyncio.create_task(worker("worker 1", barrier))
    await asyncio.sleep(0.1)
    await barrier.abort()
    try:
        await working
    except asyncio.BrokenBarrierError as error:
        lines = traceback.format_exception_only(error)
        print("".join(lines), end="")


if __name__ == "__main__":
    asyncio.run(main())
