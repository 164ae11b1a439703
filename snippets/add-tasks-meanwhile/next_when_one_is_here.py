r"""The next file is fetched as soon as one of two is here.

>>> asyncio.run(main())
fetch: a.csv starts
fetch: b.csv starts
main: b.csv is here
fetch: c.csv starts
main: c.csv is here
fetch: d.csv starts
main: a.csv is here
main: d.csv is here
"""

import asyncio


async def fetch(name, seconds):
    print(f"fetch: {name} starts")
    await asyncio.sleep(seconds)
    return name


async def main():
    waiting = {"a.csv": 0.6, "b.csv": 0.2, "c.csv": 0.2, "d.csv": 0.4}
    running = set()
    while waiting or running:
        while waiting and len(running) < 2:
            name = next(iter(waiting))
            coro = fetch(name, waiting.pop(name))
            running.add(asyncio.create_task(coro))
        done, running = await asyncio.wait(
            running, return_when=asyncio.FIRST_COMPLETED
        )
        for task in done:
            print(f"main: {task.result()} is here")


if __name__ == "__main__":
    asyncio.run(main())
