# /// script
# requires-python = "<3.15"
# ///
r"""Bug: `TaskGroup.cancel` is not there before Python 3.15.

>>> asyncio.run(main())
AttributeError: 'TaskGroup' object has no attribute 'cancel'
"""

import asyncio


async def main():
    async with asyncio.TaskGroup() as group:
        try:
            group.cancel()
        except AttributeError as error:
            print("AttributeError:", error)


if __name__ == "__main__":
    asyncio.run(main())
