r"""Bug: `main` awaits all Tasks, and is one of them.

>>> asyncio.run(main())
RuntimeError: Task cannot await on itself
fetch: has users
main: done? True
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.1)
    print("fetch: has", name)


async def main():
    fetching = asyncio.create_task(fetch("users"), name="fetch users")
    for task in sorted(asyncio.all_tasks(), key=asyncio.Task.get_name):
        try:
            await task
        except RuntimeError as error:
            print("RuntimeError:", str(error).split(": <")[0])
    print("main: done?", fetching.done())


if __name__ == "__main__":
    asyncio.run(main())
