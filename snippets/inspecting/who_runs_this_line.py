r"""`current_task` gives the Task that runs, or `None`.

>>> start()
users: fetches
orders: fetches
callback: runs in no Task
start: no running event loop
"""

import asyncio


def log(text):
    task = asyncio.current_task()
    print("callback:" if task is None else f"{task.get_name()}:", text)


async def fetch():
    log("fetches")
    await asyncio.sleep(0.1)


async def main():
    await asyncio.create_task(fetch(), name="users")
    await asyncio.create_task(fetch(), name="orders")
    asyncio.get_running_loop().call_soon(log, "runs in no Task")
    await asyncio.sleep(0.1)


def start():
    asyncio.run(main())
    try:
        asyncio.current_task()
    except RuntimeError as error:
        print("start:", error)


if __name__ == "__main__":
    start()
