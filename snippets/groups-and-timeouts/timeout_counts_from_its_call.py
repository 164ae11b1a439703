r"""The time runs from the call of `timeout`.

>>> asyncio.run(main())
main: enters the block
main: TimeoutError after 0.2 s in the block
"""

import asyncio


async def main():
    loop = asyncio.get_running_loop()
    limit = asyncio.timeout(0.5)
    await asyncio.sleep(0.3)
    entered = loop.time()
    print("main: enters the block")
    try:
        async with limit:
            await asyncio.sleep(5)
    except TimeoutError:
        seconds = loop.time() - entered
        print(f"main: TimeoutError after {seconds:.1f} s in the block")


if __name__ == "__main__":
    asyncio.run(main())
