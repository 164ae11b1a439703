r"""Bug: a function that the loop calls raises.

>>> asyncio.run(main())
loop: Exception in callback save
loop: KeyError('total')
main: ends
"""

import asyncio


def on_error(loop, context):
    print("loop:", context["message"].split("(")[0])
    print("loop:", repr(context["exception"]))


def save(orders):
    print("save:", orders["total"])


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(on_error)
    loop.call_soon(save, {})
    await asyncio.sleep(0.1)
    print("main: ends")


if __name__ == "__main__":
    asyncio.run(main())
