# /// script
# [tool.asyncio-tasks]
# needs = ["threads"]
# ///
r"""Bug: a handler that is a plain `def` creates a Task.

>>> asyncio.run(main())
server: RuntimeError: no running event loop
"""

import asyncio


async def send_mail(order):
    await asyncio.sleep(0.5)
    print(f"mail: {order} confirmed")


def handle(order):
    mail = send_mail(order)
    try:
        asyncio.create_task(mail)
    except RuntimeError:
        mail.close()
        raise
    return f"thanks for {order}"


async def main():
    request = asyncio.to_thread(handle, "order 1")
    try:
        print("server:", await request)
    except RuntimeError as error:
        print("server: RuntimeError:", error)


if __name__ == "__main__":
    asyncio.run(main())
