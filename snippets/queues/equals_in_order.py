r"""Fix: a running number decides between equals

>>> asyncio.run(main())
1 {'order': 'tea'}
1 {'order': 'milk'}
"""

import asyncio
import itertools


async def main():
    number = itertools.count()
    queue = asyncio.PriorityQueue()
    queue.put_nowait((1, next(number), {"order": "tea"}))
    queue.put_nowait((1, next(number), {"order": "milk"}))
    while not queue.empty():
        urgency, _, order = queue.get_nowait()
        print(urgency, order)


if __name__ == "__main__":
    asyncio.run(main())
