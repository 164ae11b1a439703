r"""Bug: the copy holds the same list.

>>> asyncio.run(main())
Ada: ['tea', 'milk']
Grace: ['tea', 'milk']
"""

import asyncio
from contextvars import ContextVar

cart = ContextVar("cart")


async def buy(user, item):
    cart.get().append(item)
    await asyncio.sleep(0.1)
    print(f"{user}: {cart.get()}")


async def main():
    cart.set([])
    await asyncio.gather(buy("Ada", "tea"), buy("Grace", "milk"))


if __name__ == "__main__":
    asyncio.run(main())
