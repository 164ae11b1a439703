r"""An event ends the loop between two rounds, never within one.

>>> asyncio.run(main())
save: begins
save: all written
save: begins
main: asks it to stop
save: all written
main: closes
"""

import asyncio


async def every(seconds, action, stop):
    while not stop.is_set():
        await action()
        try:
            async with asyncio.timeout(seconds):
                await stop.wait()
        except TimeoutError:
            pass


async def save():
    print("save: begins")
    await asyncio.sleep(0.4)
    print("save: all written")


async def main():
    stop = asyncio.Event()
    saving = asyncio.create_task(every(0.5, save, stop))
    await asyncio.sleep(1.1)
    print("main: asks it to stop")
    stop.set()
    await saving
    print("main: closes")


if __name__ == "__main__":
    asyncio.run(main())
