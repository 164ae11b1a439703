r"""One failure ends the group, and comes out in an `ExceptionGroup`.

>>> asyncio.run(main())
fetch: users cancelled
main: unhandled errors in a TaskGroup
main: (OSError('offline'),)
"""

import asyncio


async def fetch(name, delay):
    try:
        await asyncio.sleep(delay)
        if name == "orders":
            raise OSError("offline")
    except asyncio.CancelledError:
        print(f"fetch: {name} cancelled")
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fetch("orders", 0.2))
            tg.create_task(fetch("users", 0.5))
            await asyncio.sleep(1)
            print("main: is never here")
    except* OSError as group:
        print("main:", group.message)
        print("main:", group.exceptions)


if __name__ == "__main__":
    asyncio.run(main())
