r"""A done callback reports the error of a background Task.

>>> asyncio.run(main())
letter to Ada: failed, OSError('no way to Ada')
main: letters on their way: 0
"""

import asyncio

background = set()


def spawn(coro, name):
    task = asyncio.create_task(coro, name=name)
    background.add(task)
    task.add_done_callback(forget_and_report)
    return task


def forget_and_report(task):
    background.discard(task)
    if not task.cancelled() and task.exception() is not None:
        print(f"{task.get_name()}: failed,", repr(task.exception()))


async def send(receiver):
    await asyncio.sleep(0.2)
    raise OSError(f"no way to {receiver}")


async def main():
    spawn(send("Ada"), "letter to Ada")
    stopped = spawn(send("Grace"), "letter to Grace")
    await asyncio.sleep(0.1)
    stopped.cancel()
    await asyncio.sleep(0.4)
    print("main: letters on their way:", len(background))


if __name__ == "__main__":
    asyncio.run(main())
