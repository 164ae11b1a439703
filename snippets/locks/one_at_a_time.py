r"""A Lock lets one Task in at a time

>>> asyncio.run(main())
draft: writes
draft: is done
letter: writes
letter: is done
"""

import asyncio


async def save(name, lock):
    async with lock:
        print(f"{name}: writes")
        await asyncio.sleep(0.5)
        print(f"{name}: is done")


async def main():
    lock = asyncio.Lock()
    async with asyncio.TaskGroup() as group:
        group.create_task(save("draft", lock))
        group.create_task(save("letter", lock))


if __name__ == "__main__":
    asyncio.run(main())
