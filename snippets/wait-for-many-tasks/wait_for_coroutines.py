r"""Bug: `wait` gets coroutines.

>>> asyncio.run(main())
main: Passing coroutines is forbidden, use tasks explicitly.
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.2)
    return name


async def main():
    jobs = [fetch("users"), fetch("orders")]
    try:
        await asyncio.wait(jobs)
    except TypeError as error:
        print("main:", error)
    for job in jobs:
        job.close()


if __name__ == "__main__":
    asyncio.run(main())
