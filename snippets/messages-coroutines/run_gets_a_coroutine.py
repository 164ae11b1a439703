r"""Fix: call the function, and run what it returns.

>>> start()
main: runs
"""

import asyncio


async def main():
    print("main: runs")


def start():
    asyncio.run(main())


if __name__ == "__main__":
    start()
