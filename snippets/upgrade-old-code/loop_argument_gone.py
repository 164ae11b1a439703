r"""Bug: `loop=` is still passed on.

>>> asyncio.run(main())
main: Queue.__init__() got an unexpected keyword argument 'loop'
main: sleep() got an unexpected keyword argument 'loop'
"""

import asyncio


async def main():
    loop = asyncio.get_running_loop()
    try:
        queue = asyncio.Queue(loop=loop)
        print("main:", queue.qsize())
    except TypeError as error:
        print("main:", error)
    try:
        await asyncio.sleep(0.1, loop=loop)
    except TypeError as error:
        print("main:", error)


if __name__ == "__main__":
    asyncio.run(main())
