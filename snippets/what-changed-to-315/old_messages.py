# /// script
# requires-python = "<3.14"
# ///
r"""Three mistakes, and the messages before 3.14.

>>> asyncio.run(main())
await_a_number:
  object int can't be used in 'await' expression
gather_a_list:
  unhashable type: 'list'
with_without_async:
  'Lock' object does not support the context manager protocol
"""

import asyncio
import textwrap


async def await_a_number():
    number = 3
    await number


async def gather_a_list():
    await asyncio.gather([])


async def with_without_async():
    with asyncio.Lock():
        pass


async def main():
    for mistake in await_a_number, gather_a_list, with_without_async:
        try:
            await mistake()
        except TypeError as error:
            print(f"{mistake.__name__}:")
            print(textwrap.indent(textwrap.fill(str(error), 60), "  "))


if __name__ == "__main__":
    asyncio.run(main())
