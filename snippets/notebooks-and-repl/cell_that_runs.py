r"""Bug: a cell calls `asyncio.run`, where a loop runs already.

>>> asyncio.run(notebook())
cell: fetching = fetch("orders")
cell: print(asyncio.run(fetching))
RuntimeError: asyncio.run() cannot be called from a running event loop
cell: print(await fetching)
3 orders
"""

import ast
import asyncio

CELLS = [
    'fetching = fetch("orders")',
    "print(asyncio.run(fetching))",
    "print(await fetching)",
]


async def fetch(name):
    await asyncio.sleep(0.5)
    return f"3 {name}"


async def run(cell, names):
    flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    value = eval(compile(cell, "cell", "exec", flags), names)
    if value is not None:
        await value


async def notebook():
    names = {"asyncio": asyncio, "fetch": fetch}
    for cell in CELLS:
        print("cell:", cell)
        try:
            await run(cell, names)
        except RuntimeError as error:
            print("RuntimeError:", error)


if __name__ == "__main__":
    asyncio.run(notebook())
