# /// script
# requires-python = ">=3.15"
# ///
r"""Since 3.15 a group in an async generator ends quietly.

>>> asyncio.run(main())
main: page 1
main: closed
"""

import asyncio


async def pages():
    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.sleep(5))
        yield "page 1"


async def main():
    generator = pages()
    print("main:", await anext(generator))
    try:
        await generator.aclose()
        print("main: closed")
    except BaseExceptionGroup as group_error:
        print("main:", group_error.exceptions)


if __name__ == "__main__":
    asyncio.run(main())
