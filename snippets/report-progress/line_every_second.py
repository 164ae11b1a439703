r"""A Task prints a line from time to time, while the others work.

>>> asyncio.run(main())
watch: 2 of 4
watch: 3 of 4
main: all are here
"""

import asyncio


async def fetch(seconds):
    await asyncio.sleep(seconds)


async def watch(tasks, seconds):
    while True:
        await asyncio.sleep(seconds)
        done = sum(task.done() for task in tasks)
        print(f"watch: {done} of {len(tasks)}")


async def main():
    times = [0.3, 0.2, 1.3, 0.8]
    tasks = [asyncio.create_task(fetch(seconds)) for seconds in times]
    watching = asyncio.create_task(watch(tasks, 0.5))
    try:
        await asyncio.gather(*tasks)
    finally:
        watching.cancel()
    print("main: all are here")


if __name__ == "__main__":
    asyncio.run(main())
