# /// script
# [tool.asyncio-tasks]
# needs = ["threads"]
# ///
r"""Bug: `loop.create_task` from a thread does not wake the loop.

>>> asyncio.run(main())
thread: creates a Task
thread: done: False
save: writes draft.txt
main: wakes up
"""

import asyncio
import time


async def save(name):
    print(f"save: writes {name}")


def on_close(loop):
    time.sleep(0.2)
    print("thread: creates a Task")
    task = loop.create_task(save("draft.txt"))
    time.sleep(0.5)
    print("thread: done:", task.done())
    time.sleep(1)


async def main():
    loop = asyncio.get_running_loop()
    thread = asyncio.create_task(asyncio.to_thread(on_close, loop))
    await asyncio.sleep(1.2)
    print("main: wakes up")
    await thread


if __name__ == "__main__":
    asyncio.run(main())
