r"""Fix: a cell that waits with `await` lets the Tasks run.

>>> asyncio.run(notebook())
cell: task = asyncio.create_task(fetch("orders"))
cell: await asyncio.sleep(1); print(task.done())
fetch: has orders
True
"""

import ast
import asyncio

CELLS = [
    'task = asyncio.create_task(fetch("orders"))',
    "await asyncio.sleep(1); print(task.done())",
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
        await asyncio.sleep(0.1)


if __name__ == "__main__":
    asyncio.run(notebook())
