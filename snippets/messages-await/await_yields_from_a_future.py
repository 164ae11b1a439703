r"""Fix: `__await__` hands on the iterator of a Future.

>>> asyncio.run(main())
main: 3 users
"""

import asyncio


class Later:
    def __init__(self, future):
        self.future = future

    def __await__(self):
        return self.future.__await__()


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(0.2, future.set_result, "3 users")
    print("main:", await Later(future))


if __name__ == "__main__":
    asyncio.run(main())
