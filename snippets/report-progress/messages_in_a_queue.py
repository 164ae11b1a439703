r"""Two Tasks put messages into a queue, and a third shows them.

>>> asyncio.run(main())
show: orders 25%
show: orders 50%
show: users 50%
show: orders 75%
show: orders 100%
show: users 100%
main: all is saved
"""

import asyncio


async def save(name, rows, seconds, messages):
    for row in range(1, rows + 1):
        await asyncio.sleep(seconds)
        messages.put_nowait((name, row / rows))


async def show(messages):
    while (message := await messages.get()) is not None:
        name, part = message
        print(f"show: {name} {part:.0%}")


async def main():
    messages = asyncio.Queue()
    showing = asyncio.create_task(show(messages))
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(save("users", 2, 0.75, messages))
            group.create_task(save("orders", 4, 0.3, messages))
    finally:
        messages.put_nowait(None)
        await showing
    print("main: all is saved")


if __name__ == "__main__":
    asyncio.run(main())
