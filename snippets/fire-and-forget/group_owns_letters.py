r"""A `TaskGroup` owns the background Tasks and waits for them.

>>> asyncio.run(main())
main: its own work is done
send_or_report: OSError('no way to Bob')
send: the letter to Ada is out
main: every letter is dealt with
"""

import asyncio


async def send(receiver, delay):
    await asyncio.sleep(delay)
    if receiver == "Bob":
        raise OSError("no way to Bob")
    print(f"send: the letter to {receiver} is out")


async def send_or_report(receiver, delay):
    try:
        await send(receiver, delay)
    except Exception as error:
        print("send_or_report:", repr(error))


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(send_or_report("Ada", 0.4))
        group.create_task(send_or_report("Bob", 0.2))
        print("main: its own work is done")
    print("main: every letter is dealt with")


if __name__ == "__main__":
    asyncio.run(main())
