r"""Callbacks and Tasks stand in the same queue.

>>> asyncio.run(main())
main: waits
save: a.txt
log: queued after a.txt
save: b.txt
log: queued after b.txt
"""

import asyncio


async def save(name):
    print(f"save: {name}")


def log(line):
    print(f"log: {line}")


async def main():
    loop = asyncio.get_running_loop()
    first = asyncio.create_task(save("a.txt"))
    loop.call_soon(log, "queued after a.txt")
    second = asyncio.create_task(save("b.txt"))
    loop.call_soon(log, "queued after b.txt")
    print("main: waits")
    await first
    await second


if __name__ == "__main__":
    asyncio.run(main())
