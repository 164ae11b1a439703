# /// script
# requires-python = "<3.13"
# ///
r"""Before Python 3.13, `sleep(nan)` never ends.

>>> asyncio.run(main())
main: done: False
"""

import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(float("nan")))
    await asyncio.sleep(0.5)
    print("main: done:", task.done())
    task.cancel()


if __name__ == "__main__":
    asyncio.run(main())
