r"""A Task goes on while no cell runs.

>>> asyncio.run(notebook())
cell: task = asyncio.create_task(fetch("orders"))
cell: print(task.done())
False
fetch: has orders
cell: print(task.result())
3 orders
"""

import ast
import asyncio

CELLS = [
    'task = asyncio.create_task(fetch("orders"))',
    "print(task.done())",
    "print(task.result())",
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
        await asyncio.sleep(0.3)


if __name__ == "__main__":
    asyncio.run(notebook())
