r"""Bug: a cell that runs twice has started two Tasks.

>>> asyncio.run(notebook())
cell: clock = asyncio.create_task(tick("tick"))
clock: tick
cell: clock = asyncio.create_task(tick("TOCK"))
clock: TOCK
clock: tick
cell: clock.cancel()
cell: await asyncio.sleep(0.5)
clock: tick
clock: tick
"""

import ast
import asyncio

CELLS = [
    'clock = asyncio.create_task(tick("tick"))',
    'clock = asyncio.create_task(tick("TOCK"))',
    "clock.cancel()",
    "await asyncio.sleep(0.5)",
]


async def tick(word):
    while True:
        print(f"clock: {word}")
        await asyncio.sleep(0.5)


async def notebook():
    names = {"asyncio": asyncio, "tick": tick}
    for cell in CELLS:
        print("cell:", cell)
        flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
        value = eval(compile(cell, "cell", "exec", flags), names)
        if value is not None:
            await value
        await asyncio.sleep(0.3)


if __name__ == "__main__":
    asyncio.run(notebook())
