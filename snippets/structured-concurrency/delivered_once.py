r"""asyncio delivers a cancellation once: the next `await` waits.

>>> asyncio.run(main())
main: cancels send
send: CancelledError
send: order 1 goes out all the same
main: cancelled: False
"""

import asyncio


async def send(order):
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("send: CancelledError")
    await asyncio.sleep(0.3)
    print(f"send: {order} goes out all the same")


async def main():
    task = asyncio.create_task(send("order 1"))
    await asyncio.sleep(0.2)
    print("main: cancels send")
    task.cancel()
    await asyncio.wait([task])
    print("main: cancelled:", task.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
