r"""Bug: `StopIteration` cannot leave a coroutine.

>>> asyncio.run(main())
main: order 1
main: RuntimeError: coroutine raised StopIteration
"""

import asyncio


async def take(orders):
    return next(orders)


async def main():
    orders = iter(["order 1"])
    for _ in range(2):
        try:
            print("main:", await asyncio.create_task(take(orders)))
        except StopIteration:
            print("main: no more orders")
        except RuntimeError as error:
            print("main: RuntimeError:", error)


if __name__ == "__main__":
    asyncio.run(main())
