r"""Bug: the error of a Task shows late, when the name is used again.

>>> asyncio.run(notebook())
cell: task = asyncio.create_task(save("draft.txt"))
cell: print(task.done())
True
cell: task = None
loop: Task exception was never retrieved
"""

import ast
import asyncio

CELLS = [
    'task = asyncio.create_task(save("draft.txt"))',
    "print(task.done())",
    "task = None",
]


def on_error(loop, context):
    print("loop:", context["message"])


async def save(name):
    raise OSError(f"no room for {name}")


async def notebook():
    asyncio.get_running_loop().set_exception_handler(on_error)
    names = {"asyncio": asyncio, "save": save}
    for cell in CELLS:
        print("cell:", cell)
        flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
        value = eval(compile(cell, "cell", "exec", flags), names)
        if value is not None:
            await value
        await asyncio.sleep(0.2)


if __name__ == "__main__":
    asyncio.run(notebook())
