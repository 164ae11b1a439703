r"""Bug: `main` ends while letters are on their way.

>>> asyncio.run(main())
send: the letter to Ada is written
main: ends
"""

import asyncio

background = set()


def spawn(coro):
    task = asyncio.create_task(coro)
    background.add(task)
    task.add_done_callback(background.discard)


async def send(receiver):
    print(f"send: the letter to {receiver} is written")
    await asyncio.sleep(0.3)
    print(f"send: the letter to {receiver} is out")


async def main():
    spawn(send("Ada"))
    await asyncio.sleep(0.1)
    print("main: ends")


if __name__ == "__main__":
    asyncio.run(main())
