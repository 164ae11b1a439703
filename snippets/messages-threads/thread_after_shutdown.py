# /// script
# [tool.asyncio-tasks]
# needs = ["threads"]
# ///
r"""Bug: the loop is to start a thread after its threads have ended.

>>> asyncio.run(main())
main: 3 lines
RuntimeError: Executor shutdown has been called
"""

import asyncio


def read_file():
    return "3 lines"


async def main():
    print("main:", await asyncio.to_thread(read_file))
    loop = asyncio.get_running_loop()
    await loop.shutdown_default_executor()
    try:
        print("main:", await asyncio.to_thread(read_file))
    except RuntimeError as error:
        print("RuntimeError:", error)


if __name__ == "__main__":
    asyncio.run(main())
