r"""Fix: cancel the Tasks in `finally`, whatever ends the race.

>>> asyncio.run(main())
main: no answer in time
"""

import asyncio


async def ask(mirror, delay):
    await asyncio.sleep(delay)
    print(f"{mirror}: answers, and nobody listens")


async def race(*jobs):
    tasks = [asyncio.create_task(job) for job in jobs]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)


async def main():
    try:
        async with asyncio.timeout(0.2):
            await race(ask("north", 0.6), ask("south", 0.4))
    except TimeoutError:
        print("main: no answer in time")
    await asyncio.sleep(0.8)


if __name__ == "__main__":
    asyncio.run(main())
