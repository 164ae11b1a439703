r"""`notify` wakes one who waits, `notify_all` every one

>>> asyncio.run(main())
main: notify
Ada: hears it
main: notify_all
Bob: hears it
Cleo: hears it
"""

import asyncio


async def waiter(name, bell):
    async with bell:
        await bell.wait()
        print(f"{name}: hears it")


async def main():
    bell = asyncio.Condition()
    async with asyncio.TaskGroup() as group:
        for name in ("Ada", "Bob", "Cleo"):
            group.create_task(waiter(name, bell))
        await asyncio.sleep(0.5)
        async with bell:
            print("main: notify")
            bell.notify()
        await asyncio.sleep(0.5)
        async with bell:
            print("main: notify_all")
            bell.notify_all()


if __name__ == "__main__":
    asyncio.run(main())
