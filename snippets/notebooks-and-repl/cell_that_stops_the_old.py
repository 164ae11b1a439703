r"""Fix: the cell cancels the Task that an earlier run has started.

>>> asyncio.run(notebook())
cell: clock = restart("clock", tick("tick"))
clock: tick
cell: clock = restart("clock", tick("TOCK"))
clock: TOCK
cell: await asyncio.sleep(0.7)
clock: TOCK
clock: TOCK
"""

import ast
import asyncio

CELLS = [
    'clock = restart("clock", tick("tick"))',
    'clock = restart("clock", tick("TOCK"))',
    "await asyncio.sleep(0.7)",
]


async def tick(word):
    while True:
        print(f"clock: {word}")
        await asyncio.sleep(0.5)


def restart(name, coroutine):
    for task in asyncio.all_tasks():
        if task.get_name() == name:
            task.cancel()
    return asyncio.create_task(coroutine, name=name)


async def notebook():
    names = {"asyncio": asyncio, "restart": restart, "tick": tick}
    for cell in CELLS:
        print("cell:", cell)
        flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
        value = eval(compile(cell, "cell", "exec", flags), names)
        if value is not None:
            await value
        await asyncio.sleep(0.3)


if __name__ == "__main__":
    asyncio.run(notebook())
