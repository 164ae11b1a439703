r"""Fix: catch the error of each one, and go on counting.

>>> asyncio.run(main())
main: a.csv
main: no b.csv
main: c.csv
main: still running: 0
"""

import asyncio


async def fetch(name, seconds):
    await asyncio.sleep(seconds)
    if name == "b.csv":
        raise OSError(f"no {name}")
    return name


async def main():
    files = {"a.csv": 0.2, "b.csv": 0.4, "c.csv": 0.6}
    tasks = [asyncio.create_task(fetch(*f)) for f in files.items()]
    for coro in asyncio.as_completed(tasks):
        try:
            print("main:", await coro)
        except OSError as error:
            print("main:", error)
    print("main: still running:", sum(not t.done() for t in tasks))


if __name__ == "__main__":
    asyncio.run(main())
