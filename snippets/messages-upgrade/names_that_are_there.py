r"""Fix: `async def`, `asyncio.all_tasks`, `asyncio.current_task`.

>>> asyncio.run(main())
main: others 0
"""

import asyncio


async def main():
    others = asyncio.all_tasks() - {asyncio.current_task()}
    print("main: others", len(others))


if __name__ == "__main__":
    asyncio.run(main())
