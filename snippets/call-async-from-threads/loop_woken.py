# /// script
# [tool.asyncio-tasks]
# needs = ["threads"]
# ///
r"""Fix: `run_coroutine_threadsafe` wakes the loop.

>>> asyncio.run(main())
thread: asks the loop
save: writes draft.txt
thread: done: True
main: wakes up
"""

import asyncio
import time


async def save(name):
    print(f"save: writes {name}")


def on_close(loop):
    time.sleep(0.2)
    print("thread: asks the loop")
    saving = asyncio.run_coroutine_threadsafe(save("draft.txt"), loop)
    time.sleep(0.5)
    print("thread: done:", saving.done())
    time.sleep(1)


async def main():
    loop = asyncio.get_running_loop()
    thread = asyncio.create_task(asyncio.to_thread(on_close, loop))
    await asyncio.sleep(1.2)
    print("main: wakes up")
    await thread


if __name__ == "__main__":
    asyncio.run(main())
