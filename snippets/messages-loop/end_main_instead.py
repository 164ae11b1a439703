r"""Fix: tell `main` to end, and the loop ends with it.

>>> asyncio.run(main())
watch: that is enough
main: ends
"""

import asyncio


async def watch(enough):
    await asyncio.sleep(0.2)
    print("watch: that is enough")
    enough.set()


async def main():
    enough = asyncio.Event()
    watching = asyncio.create_task(watch(enough))
    await enough.wait()
    await watching
    print("main: ends")


if __name__ == "__main__":
    asyncio.run(main())
