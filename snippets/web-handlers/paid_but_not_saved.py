r"""Bug: the client hangs up between the two halves of the work.

>>> asyncio.run(main())
buy: order 1 is paid
server: the client hangs up
server: is down
"""

import asyncio


async def buy(order):
    await asyncio.sleep(0.2)
    print(f"buy: {order} is paid")
    await asyncio.sleep(0.4)
    print(f"buy: {order} is saved")


async def handle(order):
    await buy(order)
    return f"thanks for {order}"


async def main():
    request = asyncio.create_task(handle("order 1"))
    await asyncio.sleep(0.4)
    print("server: the client hangs up")
    request.cancel()
    await asyncio.wait([request])
    print("server: is down")


if __name__ == "__main__":
    asyncio.run(main())
