r"""Exercise: send three files at once, not more.

>>> asyncio.run(main())
a: starts
b: starts
c: starts
d: starts
e: starts
f: starts
a: ends
b: ends
c: ends
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
    await asyncio.gather(*[send(name) for name in names])
    print("main: all are sent")


if __name__ == "__main__":
    asyncio.run(main())
