r"""Tasks with the same `context=` share their variables.

>>> asyncio.run(main())
sell: total 3
sell: total 7
main: in the context 7
main: in my own 0
"""

import asyncio
import contextvars

total = contextvars.ContextVar("total", default=0)


async def sell(price):
    total.set(total.get() + price)
    print("sell: total", total.get())


async def main():
    context = contextvars.copy_context()
    for price in (3, 4):
        await asyncio.create_task(sell(price), context=context)
    print("main: in the context", context[total])
    print("main: in my own", total.get())


if __name__ == "__main__":
    asyncio.run(main())
