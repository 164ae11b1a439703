r"""A timer calls a plain function, and that starts a Task.

>>> asyncio.run(main())
on_alarm: cannot wait, starts a Task
send: the letter to Ada is out
main: ends
"""

import asyncio

background = set()


def on_alarm(receiver):
    print("on_alarm: cannot wait, starts a Task")
    task = asyncio.create_task(send(receiver))
    background.add(task)
    task.add_done_callback(background.discard)


async def send(receiver):
    await asyncio.sleep(0.3)
    print(f"send: the letter to {receiver} is out")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0.2, on_alarm, "Ada")
    await asyncio.sleep(0.8)
    print("main: ends")


if __name__ == "__main__":
    asyncio.run(main())
