r"""Fix: leave out the Task that runs.

>>> asyncio.run(main())
fetch: has users
main: done? True
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.1)
    print("fetch: has", name)


async def main():
    fetching = asyncio.create_task(fetch("users"))
    others = asyncio.all_tasks() - {asyncio.current_task()}
    await asyncio.gather(*others)
    print("main: done?", fetching.done())


if __name__ == "__main__":
    asyncio.run(main())
