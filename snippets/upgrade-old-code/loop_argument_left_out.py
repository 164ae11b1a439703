r"""Fix: leave `loop=` out, they find the running loop.

>>> asyncio.run(main())
main: order 1
"""

import asyncio


async def main():
    queue = asyncio.Queue()
    await queue.put("order 1")
    await asyncio.sleep(0.1)
    print("main:", await queue.get())


if __name__ == "__main__":
    asyncio.run(main())
