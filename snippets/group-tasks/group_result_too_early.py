r"""The result is printed inside the block.

>>> asyncio.run(main())
main: too early
main: cancelled? True
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.2)
    return f"3 {name}"


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            users = group.create_task(fetch("users"))
            print("main:", users.result())
    except* asyncio.InvalidStateError:
        print("main: too early")
    print("main: cancelled?", users.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
