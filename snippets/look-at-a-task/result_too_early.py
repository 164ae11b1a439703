r"""Bug: `main` asks for a result that is not there yet.

>>> asyncio.run(main())
main: InvalidStateError('Result is not set.')
main: InvalidStateError('Exception is not set.')
main: later 3 users
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(1)
    return f"3 {name}"


async def main():
    task = asyncio.create_task(fetch("users"))
    try:
        print("main:", task.result())
    except asyncio.InvalidStateError as error:
        print("main:", repr(error))
    try:
        print("main:", task.exception())
    except asyncio.InvalidStateError as error:
        print("main:", repr(error))
    print("main: later", await task)


if __name__ == "__main__":
    asyncio.run(main())
