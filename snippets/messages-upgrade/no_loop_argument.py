r"""Fix: each finds the running loop by itself.

>>> asyncio.run(main())
main: ['order 1']
"""

import asyncio


async def main():
    queue = asyncio.Queue()
    queue.put_nowait(await asyncio.sleep(0.1, "order 1"))
    print("main:", await asyncio.gather(queue.get()))


if __name__ == "__main__":
    asyncio.run(main())
