r"""`debug=True` switches debug mode on.

>>> start()
start: with debug=False: False
start: with debug=True: True
"""

import asyncio


async def main():
    return asyncio.get_running_loop().get_debug()


def start():
    print("start: with debug=False:", asyncio.run(main(), debug=False))
    print("start: with debug=True:", asyncio.run(main(), debug=True))


if __name__ == "__main__":
    start()
