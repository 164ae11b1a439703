r"""`Runner.get_loop` gives its event loop, `close` ends it.

>>> start()
stuck: cleans up
start: loop closed: True
start: Runner is closed
"""

import asyncio


async def stuck():
    try:
        await asyncio.sleep(5)
    finally:
        print("stuck: cleans up")


async def main():
    asyncio.create_task(stuck())
    await asyncio.sleep(0.1)


def start():
    runner = asyncio.Runner()
    loop = runner.get_loop()
    runner.run(main())
    runner.close()
    print("start: loop closed:", loop.is_closed())
    try:
        runner.get_loop()
    except RuntimeError as error:
        print("start:", error)


if __name__ == "__main__":
    start()
