r"""Fix: return from `main`, and `asyncio.run` closes the loop.

>>> start()
main: has finished
start: closed? True
"""

import asyncio


async def main():
    print("main: has finished")
    return asyncio.get_running_loop()


def start():
    loop = asyncio.run(main())
    print("start: closed?", loop.is_closed())


if __name__ == "__main__":
    start()
