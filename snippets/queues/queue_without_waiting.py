r"""Put and get without waiting, and ask how full it is

>>> asyncio.run(main())
empty: True of 2
full: True size: 2
QueueFull: there is no room
users.csv orders.csv
QueueEmpty: there is nothing
"""

import asyncio


async def main():
    queue = asyncio.Queue(maxsize=2)
    print("empty:", queue.empty(), "of", queue.maxsize)
    queue.put_nowait("users.csv")
    queue.put_nowait("orders.csv")
    print("full:", queue.full(), "size:", queue.qsize())
    try:
        queue.put_nowait("stock.csv")
    except asyncio.QueueFull:
        print("QueueFull: there is no room")
    print(queue.get_nowait(), queue.get_nowait())
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty:
        print("QueueEmpty: there is nothing")


if __name__ == "__main__":
    asyncio.run(main())
