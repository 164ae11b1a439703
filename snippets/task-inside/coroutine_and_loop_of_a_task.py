r"""A Task knows its coroutine and its event loop.

>>> asyncio.run(main())
main: function: fetch
main: url: /users
main: waits in: sleep
main: my loop: True
main: frame now: None
"""

import asyncio


async def fetch(url):
    await asyncio.sleep(0.2)


async def main():
    task = asyncio.create_task(fetch("/users"))
    await asyncio.sleep(0.1)
    coro = task.get_coro()
    print("main: function:", coro.__name__)
    print("main: url:", coro.cr_frame.f_locals["url"])
    print("main: waits in:", coro.cr_await.__name__)
    loop = task.get_loop()
    print("main: my loop:", loop is asyncio.get_running_loop())
    await task
    print("main: frame now:", task.get_coro().cr_frame)


if __name__ == "__main__":
    asyncio.run(main())
