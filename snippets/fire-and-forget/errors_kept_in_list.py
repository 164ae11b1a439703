r"""Bug: a list keeps the failed Task, and its error with it.

>>> asyncio.run(main())
main: has heard of no error
loop: Task exception was never retrieved
loop: OSError('no way to Ada')
"""

import asyncio

background = []


def on_error(loop, context):
    print("loop:", context["message"])
    print("loop:", repr(context["exception"]))


async def send(receiver):
    await asyncio.sleep(0.2)
    raise OSError(f"no way to {receiver}")


async def main():
    asyncio.get_running_loop().set_exception_handler(on_error)
    background.append(asyncio.create_task(send("Ada")))
    await asyncio.sleep(0.6)
    print("main: has heard of no error")
    background.clear()


if __name__ == "__main__":
    asyncio.run(main())
