r"""An Event lets all who wait go on at once

>>> asyncio.run(main())
Ada: waits, open: False
Bob: waits, open: False
main: opens the door
Ada: comes in
Bob: comes in
Cleo: waits, open: True
Cleo: comes in
main: closed it again, open: False
"""

import asyncio


async def guest(name, door):
    print(f"{name}: waits, open: {door.is_set()}")
    await door.wait()
    print(f"{name}: comes in")


async def main():
    door = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(guest("Ada", door))
        group.create_task(guest("Bob", door))
        await asyncio.sleep(0.5)
        print("main: opens the door")
        door.set()
    await guest("Cleo", door)
    door.clear()
    print("main: closed it again, open:", door.is_set())


if __name__ == "__main__":
    asyncio.run(main())
