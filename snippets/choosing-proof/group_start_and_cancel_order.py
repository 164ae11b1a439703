r"""A group starts Tasks in order, and cancels them in any order.

>>> asyncio.run(main())
all cancelled: True
started in order: True
cancelled in order: False
"""

import asyncio

started = []
cancelled = []


async def worker(number):
    started.append(number)
    try:
        await asyncio.sleep(5)
    finally:
        cancelled.append(number)


async def fail():
    raise OSError("no network")


async def main():
    numbers = list(range(20))
    try:
        async with asyncio.TaskGroup() as group:
            for number in numbers:
                group.create_task(worker(number))
            group.create_task(fail())
    except* OSError:
        print("all cancelled:", sorted(cancelled) == numbers)
    print("started in order:", started == numbers)
    print("cancelled in order:", cancelled == numbers)


if __name__ == "__main__":
    asyncio.run(main())
