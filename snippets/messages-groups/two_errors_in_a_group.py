r"""Bug: two Tasks fail, and their errors come in one group.

>>> start()
ExceptionGroup: unhandled errors in a TaskGroup (2 sub-exceptions)
no room for draft.txt
no room for orders.csv
"""

import asyncio


async def save(name):
    raise OSError(f"no room for {name}")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(save("draft.txt"))
        group.create_task(save("orders.csv"))


def start():
    try:
        asyncio.run(main())
    except ExceptionGroup as error:
        print("ExceptionGroup:", error)
        print(*error.exceptions, sep="\n")


if __name__ == "__main__":
    start()
