r"""Bug: the `_nowait` methods do not wait.

>>> asyncio.run(main())
asyncio.queues.QueueEmpty
main: has put order 1
asyncio.queues.QueueFull
"""

import asyncio
import traceback


async def main():
    queue = asyncio.Queue(maxsize=1)
    for method, order in (
        (queue.get_nowait, []),
        (queue.put_nowait, ["order 1"]),
        (queue.put_nowait, ["order 2"]),
    ):
        try:
            method(*order)
            print("main: has put", *order)
        except Exception as error:
            lines = traceback.format_exception_only(error)
            print("".join(lines), end="")


if __name__ == "__main__":
    asyncio.run(main())
