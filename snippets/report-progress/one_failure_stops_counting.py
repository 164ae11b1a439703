r"""Bug: the first error ends the count, and hides the rest.

>>> asyncio.run(main())
main: a.csv
main: no b.csv
main: still running: 1
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
    try:
        for coro in asyncio.as_completed(tasks):
            print("main:", await coro)
    except OSError as error:
        print("main:", error)
    print("main: still running:", sum(not t.done() for t in tasks))


if __name__ == "__main__":
    asyncio.run(main())
