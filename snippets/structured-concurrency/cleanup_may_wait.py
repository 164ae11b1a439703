r"""A cleanup may wait for as long as it likes, so limit it.

>>> asyncio.run(main())
save: says goodbye to the server
save: the server does not answer
main: cancelled: True
"""

import asyncio


async def save():
    try:
        await asyncio.sleep(5)
    finally:
        try:
            async with asyncio.timeout(0.3):
                print("save: says goodbye to the server")
                await asyncio.sleep(60)
        except TimeoutError:
            print("save: the server does not answer")


async def main():
    task = asyncio.create_task(save())
    await asyncio.sleep(0.2)
    task.cancel()
    await asyncio.wait([task])
    print("main: cancelled:", task.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
