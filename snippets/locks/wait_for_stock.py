r"""A Condition: wait until something is true, and tell the others

>>> asyncio.run(main())
main: brings tea
Ada: buys tea
main: brings cake
Bob: buys cake
"""

import asyncio

stock = []


async def buyer(name, changed):
    async with changed:
        await changed.wait_for(lambda: stock)
        print(f"{name}: buys {stock.pop()}")


async def main():
    changed = asyncio.Condition()
    async with asyncio.TaskGroup() as group:
        group.create_task(buyer("Ada", changed))
        group.create_task(buyer("Bob", changed))
        for ware in ("tea", "cake"):
            await asyncio.sleep(0.5)
            async with changed:
                print(f"main: brings {ware}")
                stock.append(ware)
                changed.notify_all()


if __name__ == "__main__":
    asyncio.run(main())
