r"""Bug: `asyncio.run` is called where a loop already runs.

>>> asyncio.run(main())
report: asyncio.run() cannot be called from a running event loop
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.5)
    return f"3 {name}"


def report(name):
    fetching = fetch(name)
    try:
        print("report:", asyncio.run(fetching))
    except RuntimeError as error:
        print("report:", error)
        fetching.close()


async def main():
    report("orders")


if __name__ == "__main__":
    asyncio.run(main())
