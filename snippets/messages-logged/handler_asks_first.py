r"""Fix: the handler asks what the context holds.

>>> asyncio.run(main())
loop: Exception in callback int
main: ends
"""

import asyncio


def on_error(loop, context):
    print("loop:", context["message"].split("(")[0])
    if future := context.get("future"):
        print("loop:", future.get_name())


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(on_error)
    loop.call_soon(int, "three")
    await asyncio.sleep(0.1)
    print("main: ends")


if __name__ == "__main__":
    asyncio.run(main())
