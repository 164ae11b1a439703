r"""Solution: send three files at once, not more.

>>> asyncio.run(main())
a: starts
b: starts
c: starts
a: ends
b: ends
c: ends
d: starts
e: starts
f: starts
d: ends
e: ends
f: ends
main: all are sent
"""

import asyncio


async def send(name):
    print(f"{name}: starts")
    await asyncio.sleep(0.6)
    print(f"{name}: ends")


async def main():
    names = ["a", "b", "c", "d", "e", "f"]
    for first in 0, 3:
        group = names[first : first + 3]
        await asyncio.gather(*[send(name) for name in group])
    print("main: all are sent")


if __name__ == "__main__":
    asyncio.run(main())
