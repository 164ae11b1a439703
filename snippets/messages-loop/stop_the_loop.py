r"""Bug: `loop.stop()` stops the loop that still has to run `main`.

>>> start()
watch: that is enough
RuntimeError: Event loop stopped before Future completed.
"""

import asyncio


async def watch():
    await asyncio.sleep(0.2)
    print("watch: that is enough")
    asyncio.get_running_loop().stop()


async def main():
    watching = asyncio.create_task(watch())
    await asyncio.sleep(5)
    await watching


def start():
    try:
        asyncio.run(main())
    except RuntimeError as error:
        print("RuntimeError:", error)


if __name__ == "__main__":
    start()
