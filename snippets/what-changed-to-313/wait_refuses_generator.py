# /// script
# requires-python = "<3.12"
# ///
r"""On 3.11 `wait` refuses a generator.

>>> asyncio.run(main())
main: expect a list of futures, not generator
"""

import asyncio


async def fetch(page):
    await asyncio.sleep(0.1)
    return page


async def main():
    tasks = [asyncio.create_task(fetch(page)) for page in range(3)]
    try:
        done, pending = await asyncio.wait(task for task in tasks)
        print("main: done:", len(done))
    except TypeError as error:
        print("main:", error)


if __name__ == "__main__":
    asyncio.run(main())
