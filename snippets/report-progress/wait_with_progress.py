r"""`wait` comes back every half second, with what is done so far.

>>> asyncio.run(main())
main: 2 of 4
main: 3 of 4
main: 4 of 4
"""

import asyncio


async def fetch(seconds):
    await asyncio.sleep(seconds)


async def main():
    times = [0.3, 0.2, 1.3, 0.8]
    tasks = [asyncio.create_task(fetch(seconds)) for seconds in times]
    pending = tasks
    while pending:
        done, pending = await asyncio.wait(pending, timeout=0.5)
        print(f"main: {len(tasks) - len(pending)} of {len(tasks)}")


if __name__ == "__main__":
    asyncio.run(main())
