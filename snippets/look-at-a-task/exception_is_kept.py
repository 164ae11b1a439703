r"""A failed Task keeps its exception for whoever asks.

>>> asyncio.run(main())
fetch: fails
main: done? True, cancelled? False
main: exception() returned ConnectionError('no users')
main: await raised ConnectionError('no users')
main: result() raised the same object: True
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.1)
    print("fetch: fails")
    raise ConnectionError(f"no {name}")


async def main():
    task = asyncio.create_task(fetch("users"))
    await asyncio.sleep(0.3)
    print(f"main: done? {task.done()}, cancelled? {task.cancelled()}")
    print("main: exception() returned", repr(task.exception()))
    try:
        await task
    except ConnectionError as error:
        print("main: await raised", repr(error))
    try:
        task.result()
    except ConnectionError as error:
        same = error is task.exception()
        print("main: result() raised the same object:", same)


if __name__ == "__main__":
    asyncio.run(main())
