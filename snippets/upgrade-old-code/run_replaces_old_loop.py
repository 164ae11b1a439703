r"""Fix: `asyncio.run` makes a loop, runs `main` and closes the loop.

>>> asyncio.run(main())
main: starts
main: in a running loop: True
"""

import asyncio


async def main():
    print("main: starts")
    loop = asyncio.get_running_loop()
    print("main: in a running loop:", loop.is_running())


if __name__ == "__main__":
    asyncio.run(main())
