r"""Bug: only the garbage collector knows of the Task.

>>> asyncio.run(main())
save: is thrown away
loop: Task was destroyed but it is pending!
main: ends
"""

import asyncio
import gc


def on_error(loop, context):
    print("loop:", context["message"])


async def save(name):
    answer = asyncio.get_running_loop().create_future()
    try:
        await answer
        print("save:", name)
    finally:
        print("save: is thrown away")


async def main():
    asyncio.get_running_loop().set_exception_handler(on_error)
    asyncio.create_task(save("draft.txt"))
    await asyncio.sleep(0.1)
    gc.collect()
    print("main: ends")


if __name__ == "__main__":
    asyncio.run(main())
