r"""Bug: a list keeps the Tasks, and their failures secret.

>>> asyncio.run(main())
save: a.txt fails
main: one second later
loop: Task exception was never retrieved
main: the list is empty
"""

import asyncio


def on_error(loop, context):
    print("loop:", context["message"])


async def save(name):
    await asyncio.sleep(0.1)
    print(f"save: {name} fails")
    raise OSError("disk is full")


async def main():
    asyncio.get_running_loop().set_exception_handler(on_error)
    tasks = [asyncio.create_task(save("a.txt"))]
    await asyncio.sleep(1)
    print("main: one second later")
    tasks.clear()
    print("main: the list is empty")


if __name__ == "__main__":
    asyncio.run(main())
