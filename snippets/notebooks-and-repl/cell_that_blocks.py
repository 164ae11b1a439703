r"""Bug: a cell that blocks stops the Tasks of all cells.

>>> asyncio.run(notebook())
cell: task = asyncio.create_task(fetch("orders"))
cell: time.sleep(1); print(task.done())
False
fetch: has orders
"""

import ast
import asyncio
import time

CELLS = [
    'task = asyncio.create_task(fetch("orders"))',
    "time.sleep(1); print(task.done())",
]


async def fetch(name):
    await asyncio.sleep(0.5)
    print(f"fetch: has {name}")
    return f"3 {name}"


async def notebook():
    names = {"asyncio": asyncio, "fetch": fetch, "time": time}
    for cell in CELLS:
        print("cell:", cell)
        flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
        value = eval(compile(cell, "cell", "exec", flags), names)
        if value is not None:
            await value
        await asyncio.sleep(0.1)


if __name__ == "__main__":
    asyncio.run(notebook())
