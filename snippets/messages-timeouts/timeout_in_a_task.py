r"""Fix: the callback creates a Task.

>>> asyncio.run(main())
fetch: has users
main: done? True
"""

import asyncio


async def fetch(name):
    async with asyncio.timeout(1):
        await asyncio.sleep(0.1)
        print("fetch: has", name)


def on_click(tasks):
    tasks.append(asyncio.create_task(fetch("users")))


async def main():
    tasks = []
    asyncio.get_running_loop().call_soon(on_click, tasks)
    await asyncio.sleep(0.3)
    print("main: done?", tasks[0].done())


if __name__ == "__main__":
    asyncio.run(main())
