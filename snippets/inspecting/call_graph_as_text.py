# /// script
# requires-python = ">=3.14"
# ///
r"""The call graph shows who waits where, and who waits for whom.

>>> asyncio.run(main())
* Task(name='load')
  + Call stack:
  |   async sleep()
  |   async read()
  |   async load()
  + Awaited by:
    * Task(name='main')
      + Call stack:
      |   async main()
show: the same: True
"""

import asyncio
import io
import re


async def read(name):
    await asyncio.sleep(0.3)


async def load(name):
    await read(name)


def show(task):
    text = io.StringIO()
    asyncio.print_call_graph(task, file=text)
    for line in text.getvalue().splitlines():
        print(re.sub(r", id=\w+|File .* in ", "", line))
    graph = asyncio.format_call_graph(task)
    print("show: the same:", graph in text.getvalue())


async def main():
    asyncio.current_task().set_name("main")
    task = asyncio.create_task(load("users.csv"), name="load")
    asyncio.get_running_loop().call_later(0.1, show, task)
    await task


if __name__ == "__main__":
    asyncio.run(main())
