r"""Bug: the server goes down, and the mail is never sent.

>>> asyncio.run(main())
mail: writes to the buyer of order 1
server: thanks for order 1
server: is down
"""

import asyncio


async def send_mail(order):
    print(f"mail: writes to the buyer of {order}")
    await asyncio.sleep(0.5)
    print(f"mail: {order} confirmed")


async def handle(order):
    asyncio.create_task(send_mail(order))
    return f"thanks for {order}"


async def main():
    request = asyncio.create_task(handle("order 1"))
    print("server:", await request)
    await asyncio.sleep(0.2)
    print("server: is down")


if __name__ == "__main__":
    asyncio.run(main())
