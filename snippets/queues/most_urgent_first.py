r"""`PriorityQueue` hands out the smallest first

>>> asyncio.run(main())
1 answer the phone
2 write the report
3 tidy up
"""

import asyncio


async def main():
    queue = asyncio.PriorityQueue()
    await queue.put((2, "write the report"))
    await queue.put((1, "answer the phone"))
    await queue.put((3, "tidy up"))
    while not queue.empty():
        urgency, work = await queue.get()
        print(urgency, work)


if __name__ == "__main__":
    asyncio.run(main())
