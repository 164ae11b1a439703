r"""A set keeps each background Task until it is done.

>>> asyncio.run(main())
main: goes on, letters on their way: 2
send: the letter to Ada is out
send: the letter to Grace is out
main: letters on their way: 0
"""

import asyncio

background = set()


def spawn(coro):
    task = asyncio.create_task(coro)
    background.add(task)
    task.add_done_callback(background.discard)
    return task


async def send(receiver, delay):
    await asyncio.sleep(delay)
    print(f"send: the letter to {receiver} is out")


async def main():
    spawn(send("Ada", 0.2))
    spawn(send("Grace", 0.4))
    print("main: goes on, letters on their way:", len(background))
    await asyncio.sleep(0.8)
    print("main: letters on their way:", len(background))


if __name__ == "__main__":
    asyncio.run(main())
