r"""Fix: wait for the Task, then ask how it ended.

>>> asyncio.run(main())
main: fetch was cancelled
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(5)
    return f"3 {name}"


async def main():
    task = asyncio.create_task(fetch("users"))
    asyncio.get_running_loop().call_later(0.1, task.cancel)
    await asyncio.wait([task])
    if task.cancelled():
        print("main: fetch was cancelled")
    else:
        print("main:", task.result())


if __name__ == "__main__":
    asyncio.run(main())
