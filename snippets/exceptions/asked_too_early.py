r"""`InvalidStateError`: there is no result yet

>>> asyncio.run(main())
InvalidStateError: Result is not set.
InvalidStateError: Exception is not set.
tea None
"""

import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(0.5, "tea"))
    for ask in (task.result, task.exception):
        try:
            ask()
        except asyncio.InvalidStateError as error:
            print("InvalidStateError:", error)
    await task
    print(task.result(), task.exception())


if __name__ == "__main__":
    asyncio.run(main())
