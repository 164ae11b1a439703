r"""Bug: nobody keeps the Task, and it vanishes in mid-wait.

>>> asyncio.run(main())
wait_for_reply: waits
main: unfinished Tasks: 2
wait_for_reply: thrown away
loop: Task was destroyed but it is pending!
main: unfinished Tasks: 1
"""

import asyncio
import gc


def on_error(loop, context):
    print("loop:", context["message"])


async def wait_for_reply():
    reply = asyncio.get_running_loop().create_future()
    print("wait_for_reply: waits")
    try:
        await reply
    finally:
        print("wait_for_reply: thrown away")


async def main():
    asyncio.get_running_loop().set_exception_handler(on_error)
    asyncio.create_task(wait_for_reply())
    await asyncio.sleep(0.2)
    print("main: unfinished Tasks:", len(asyncio.all_tasks()))
    gc.collect()
    print("main: unfinished Tasks:", len(asyncio.all_tasks()))


if __name__ == "__main__":
    asyncio.run(main())
