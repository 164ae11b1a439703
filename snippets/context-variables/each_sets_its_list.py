r"""Fix: each Task sets a value of its own.

>>> asyncio.run(main())
Ada: ['tea']
Grace: ['milk']
"""

import asyncio
from contextvars import ContextVar

cart = ContextVar("cart")


async def buy(user, item):
    cart.set([*cart.get(), item])
    await asyncio.sleep(0.1)
    print(f"{user}: {cart.get()}")


async def main():
    cart.set([])
    await asyncio.gather(buy("Ada", "tea"), buy("Grace", "milk"))


if __name__ == "__main__":
    asyncio.run(main())
