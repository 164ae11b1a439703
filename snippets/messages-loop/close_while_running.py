r"""Bug: the loop is closed by a coroutine that runs on it.

>>> asyncio.run(main())
main: has finished
RuntimeError: Cannot close a running event loop
"""

import asyncio


async def main():
    loop = asyncio.get_running_loop()
    print("main: has finished")
    try:
        loop.close()
    except RuntimeError as error:
        print("RuntimeError:", error)


if __name__ == "__main__":
    asyncio.run(main())
