r"""The time runs from the call of `timeout`.

>>> asyncio.run(main())
main: enters the block
main: TimeoutError after 1 s in the block
"""

import asyncio


async def main():
    loop = asyncio.get_running_loop()
    limit = asyncio.timeout(2)
    await asyncio.sleep(1)
    entered = loop.time()
    print("main: enters the block")
    try:
        async with limit:
            await asyncio.sleep(5)
    except TimeoutError:
        seconds = loop.time() - entered
        print(f"main: TimeoutError after {seconds:.0f} s in the block")


if __name__ == "__main__":
    asyncio.run(main())
