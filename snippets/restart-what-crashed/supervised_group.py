r"""Each worker of a group has a supervisor of its own.

>>> asyncio.run(main())
Ada: sends 3
Ada: starts again
Bob: sends 7
Ada: sends 4
Bob: sends 8
main: all orders are sent
"""

import asyncio


async def worker(name, seconds, orders):
    while orders:
        await asyncio.sleep(seconds)
        print(f"{name}: sends", int(orders.pop(0)))


async def supervise(name, seconds, orders):
    while True:
        try:
            return await worker(name, seconds, orders)
        except ValueError:
            print(f"{name}: starts again")
            await asyncio.sleep(0.3)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(supervise("Ada", 0.3, ["3", "five", "4"]))
        group.create_task(supervise("Bob", 0.75, ["7", "8"]))
    print("main: all orders are sent")


if __name__ == "__main__":
    asyncio.run(main())
