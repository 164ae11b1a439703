r"""From a callback to await: let it set a Future

>>> asyncio.run(main())
users is here
orders is here
"""

import asyncio


def download(name, finished):
    """A library that knows only callbacks."""
    loop = asyncio.get_running_loop()
    loop.call_later(0.5, finished, f"{name} is here")


async def fetch(name):
    future = asyncio.get_running_loop().create_future()
    download(name, future.set_result)
    return await future


async def main():
    users, orders = await asyncio.gather(
        fetch("users"), fetch("orders")
    )
    print(users)
    print(orders)


if __name__ == "__main__":
    asyncio.run(main())
