r"""Bug: the Task fails, and nobody asks how it ended.

>>> asyncio.run(main())
save: fails
main: done? True
loop: Task exception was never retrieved
loop: OSError('no room for draft.txt')
main: ends
"""

import asyncio


def on_error(loop, context):
    print("loop:", context["message"])
    print("loop:", repr(context["exception"]))


async def save(name):
    await asyncio.sleep(0.1)
    print("save: fails")
    raise OSError(f"no room for {name}")


async def main():
    asyncio.get_running_loop().set_exception_handler(on_error)
    task = asyncio.create_task(save("draft.txt"))
    await asyncio.sleep(1)
    print("main: done?", task.done())
    del task
    print("main: ends")


if __name__ == "__main__":
    asyncio.run(main())
