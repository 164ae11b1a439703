r"""Fix: the work is a Task of the application, behind a shield.

>>> asyncio.run(main())
buy: order 1 is paid
server: the client hangs up
server: request cancelled: True
buy: order 1 is saved
server: is down
"""

import asyncio


async def buy(order):
    await asyncio.sleep(0.2)
    print(f"buy: {order} is paid")
    await asyncio.sleep(0.4)
    print(f"buy: {order} is saved")


async def handle(order, background):
    await asyncio.shield(background.create_task(buy(order)))
    return f"thanks for {order}"


async def main():
    async with asyncio.TaskGroup() as background:
        request = asyncio.create_task(handle("order 1", background))
        await asyncio.sleep(0.4)
        print("server: the client hangs up")
        request.cancel()
        await asyncio.wait([request])
        print("server: request cancelled:", request.cancelled())
    print("server: is down")


if __name__ == "__main__":
    asyncio.run(main())
