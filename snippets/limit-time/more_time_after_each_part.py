r"""Each part that arrives gives the next one half a second.

>>> asyncio.run(main())
main: part 1 is here
main: part 2 is here
main: nothing came for 0.5 s
"""

import asyncio


async def receive(part, delay):
    await asyncio.sleep(delay)
    return f"part {part} is here"


async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(0.5) as limit:
            for part, delay in (1, 0.3), (2, 0.3), (3, 5):
                print("main:", await receive(part, delay))
                limit.reschedule(loop.time() + 0.5)
    except TimeoutError:
        print("main: nothing came for 0.5 s")


if __name__ == "__main__":
    asyncio.run(main())
