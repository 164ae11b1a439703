r"""A cell may await, because a loop runs already.

>>> asyncio.run(notebook())
cell: orders = await fetch("orders")
fetch: has orders
cell: print(orders)
3 orders
"""

import ast
import asyncio

CELLS = [
    'orders = await fetch("orders")',
    "print(orders)",
]


async def fetch(name):
    await asyncio.sleep(0.5)
    print(f"fetch: has {name}")
    return f"3 {name}"


async def notebook():
    names = {"asyncio": asyncio, "fetch": fetch}
    for cell in CELLS:
        print("cell:", cell)
        flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
        value = eval(compile(cell, "cell", "exec", flags), names)
        if value is not None:
            await value
        await asyncio.sleep(0.2)


if __name__ == "__main__":
    asyncio.run(notebook())
