r"""Bug: nobody closes the generator, and its cleanup fails at the end.

>>> asyncio.run(main())
main: order 1
loop: an error occurred during closing of asynchronous generator
loop: OSError('no network')
"""

import asyncio

kept = []


def on_error(loop, context):
    print("loop:", context["message"].split(" <")[0])
    print("loop:", repr(context["exception"]))


async def orders():
    try:
        yield "order 1"
        yield "order 2"
    finally:
        raise OSError("no network")


async def main():
    asyncio.get_running_loop().set_exception_handler(on_error)
    kept.append(orders())
    async for order in kept[0]:
        print("main:", order)
        break


if __name__ == "__main__":
    asyncio.run(main())
