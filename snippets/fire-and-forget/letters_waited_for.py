r"""Fix: wait until the set is empty before `main` ends.

>>> asyncio.run(main())
main: waits for 1
send: the letter to Ada is out
main: waits for 1
send: the letter to Grace is out
main: ends
"""

import asyncio

background = set()


def spawn(coro):
    task = asyncio.create_task(coro)
    background.add(task)
    task.add_done_callback(background.discard)


async def send(receiver):
    await asyncio.sleep(0.3)
    print(f"send: the letter to {receiver} is out")
    if receiver == "Ada":
        spawn(send("Grace"))


async def main():
    spawn(send("Ada"))
    while background:
        print("main: waits for", len(background))
        await asyncio.wait(background)
    print("main: ends")


if __name__ == "__main__":
    asyncio.run(main())
