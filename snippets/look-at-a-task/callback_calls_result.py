r"""Bug: the callback takes it for granted that there is a result.

>>> asyncio.run(main())
loop: Exception in callback announce
loop: ConnectionError('no users')
loop: Exception in callback announce
loop: CancelledError()
main: ends
"""

import asyncio


def on_error(loop, context):
    print("loop:", context["message"].split("(")[0])
    print("loop:", repr(context["exception"]))


def announce(task):
    print("announce:", task.result())


async def fetch(name, delay):
    await asyncio.sleep(delay)
    raise ConnectionError(f"no {name}")


async def main():
    asyncio.get_running_loop().set_exception_handler(on_error)
    users = asyncio.create_task(fetch("users", 0.2))
    orders = asyncio.create_task(fetch("orders", 1))
    users.add_done_callback(announce)
    orders.add_done_callback(announce)
    await asyncio.sleep(0.4)
    orders.cancel()
    await asyncio.sleep(0.2)
    print("main: ends")


if __name__ == "__main__":
    asyncio.run(main())
