r"""Fix: call a function without `await`, gather a list.

>>> asyncio.run(main())
save: draft.txt
main: ['users', 'orders']
"""

import asyncio


def save(name):
    print("save:", name)


async def fetch(name):
    await asyncio.sleep(0.1)
    return name


async def main():
    fetches = [fetch("users"), fetch("orders")]
    save("draft.txt")
    print("main:", await asyncio.gather(*fetches))


if __name__ == "__main__":
    asyncio.run(main())
