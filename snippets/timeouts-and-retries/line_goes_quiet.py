r"""Each message moves the deadline.

>>> asyncio.run(main())
reader: message 1
reader: message 2
reader: message 3
reader: no message for half a second
"""

import asyncio


async def reader(messages):
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(0.5) as limit:
            while True:
                print("reader:", await messages.get())
                limit.reschedule(loop.time() + 0.5)
    except TimeoutError:
        print("reader: no message for half a second")


async def main():
    messages = asyncio.Queue()
    reading = asyncio.create_task(reader(messages))
    for number in range(1, 4):
        await asyncio.sleep(0.3)
        await messages.put(f"message {number}")
    await reading


if __name__ == "__main__":
    asyncio.run(main())
