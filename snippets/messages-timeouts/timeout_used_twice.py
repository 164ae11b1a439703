r"""Bug: one timeout for two blocks, and set when it is over.

>>> asyncio.run(main())
RuntimeError: Timeout has not been entered
RuntimeError: Timeout has already been entered
RuntimeError: Cannot change state of finished Timeout
"""

import asyncio


async def main():
    limit = asyncio.timeout(1)
    loop = asyncio.get_running_loop()
    try:
        limit.reschedule(loop.time() + 2)
    except RuntimeError as error:
        print("RuntimeError:", error)
    async with limit:
        await asyncio.sleep(0.1)
    try:
        async with limit:
            await asyncio.sleep(0.1)
    except RuntimeError as error:
        print("RuntimeError:", error)
    try:
        limit.reschedule(loop.time() + 2)
    except RuntimeError as error:
        print("RuntimeError:", error)


if __name__ == "__main__":
    asyncio.run(main())
