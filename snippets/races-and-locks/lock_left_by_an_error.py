r"""`async with` gives the lock back, whatever happens.

>>> asyncio.run(main())
save: a.txt
main: OSError('disk is full')
main: lock taken? False
save: b.txt
main: cancels, lock taken? True
main: lock taken? False
"""

import asyncio


async def save(name, lock):
    async with lock:
        print(f"save: {name}")
        await asyncio.sleep(0.2)
        raise OSError("disk is full")


async def main():
    lock = asyncio.Lock()
    failing = asyncio.create_task(save("a.txt", lock))
    await asyncio.wait([failing])
    print("main:", repr(failing.exception()))
    print("main: lock taken?", lock.locked())
    stopping = asyncio.create_task(save("b.txt", lock))
    await asyncio.sleep(0.1)
    print("main: cancels, lock taken?", lock.locked())
    stopping.cancel()
    await asyncio.wait([stopping])
    print("main: lock taken?", lock.locked())


if __name__ == "__main__":
    asyncio.run(main())
