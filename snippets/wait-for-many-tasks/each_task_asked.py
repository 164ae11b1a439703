r"""Fix: every Task is asked for its error.

>>> asyncio.run(main())
main: draft.txt, error: OSError('no room for draft.txt')
main: report.txt, error: None
main: ends
"""

import asyncio


def on_error(loop, context):
    print("loop:", context["message"])


async def save(name):
    await asyncio.sleep(0.2)
    if name == "draft.txt":
        raise OSError(f"no room for {name}")


async def main():
    asyncio.get_running_loop().set_exception_handler(on_error)
    names = ["draft.txt", "report.txt"]
    tasks = [asyncio.create_task(save(name)) for name in names]
    await asyncio.wait(tasks)
    for name, task in zip(names, tasks):
        print(f"main: {name}, error: {task.exception()!r}")
    del tasks, task
    print("main: ends")


if __name__ == "__main__":
    asyncio.run(main())
