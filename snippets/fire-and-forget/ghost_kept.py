r"""Fix: keep the Task, and it is there for its whole life.

>>> asyncio.run(main())
wait_for_reply: waits
main: unfinished Tasks: 2
wait_for_reply: told to stop
"""

import asyncio
import gc

background = set()


async def wait_for_reply():
    reply = asyncio.get_running_loop().create_future()
    print("wait_for_reply: waits")
    try:
        await reply
    finally:
        print("wait_for_reply: told to stop")


async def main():
    task = asyncio.create_task(wait_for_reply())
    background.add(task)
    task.add_done_callback(background.discard)
    del task
    await asyncio.sleep(0.2)
    gc.collect()
    print("main: unfinished Tasks:", len(asyncio.all_tasks()))


if __name__ == "__main__":
    asyncio.run(main())
