r"""Bug: `asyncio.run` in a program that `asyncio.run` runs.

>>> asyncio.run(main())
RuntimeError: asyncio.run() cannot be called from a running event loop
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.1)
    return f"3 {name}"


def report():
    users = fetch("users")
    try:
        print("report:", asyncio.run(users))
    except RuntimeError as error:
        print("RuntimeError:", error)
    users.close()


async def main():
    report()


if __name__ == "__main__":
    asyncio.run(main())
