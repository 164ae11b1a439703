r"""Bug: `__await__` yields something else than a Future asks for.

>>> asyncio.run(main())
RuntimeError: Task got bad yield: 5
RuntimeError: yield was used instead of yield from
"""

import asyncio


class Number:
    def __await__(self):
        yield 5


class Later:
    def __init__(self, future):
        self.future = future

    def __await__(self):
        yield self.future


async def main():
    future = asyncio.get_running_loop().create_future()
    for waited in (Number(), Later(future)):
        try:
            await waited
        except RuntimeError as error:
            print("RuntimeError:", str(error).split(" in task ")[0])


if __name__ == "__main__":
    asyncio.run(main())
