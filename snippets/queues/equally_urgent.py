r"""Bug: equal numbers, and things that cannot be compared

>>> asyncio.run(main())
TypeError: '<' not supported between instances of 'dict' and 'dict'
"""

import asyncio


async def main():
    queue = asyncio.PriorityQueue()
    queue.put_nowait((1, {"order": "tea"}))
    try:
        queue.put_nowait((1, {"order": "milk"}))
    except TypeError as error:
        print("TypeError:", error)


if __name__ == "__main__":
    asyncio.run(main())
