# /// script
# [tool.asyncio-tasks]
# needs = ["threads"]
# ///
r"""Bug: a thread has no event loop to create a Task in.

>>> asyncio.run(main())
RuntimeError: no running event loop
RuntimeError: There is no current event loop in thread 'asyncio_0'.
"""

import asyncio


async def save(name):
    await asyncio.sleep(0.1)
    print("save:", name)


def read_lines():
    saving = save("draft.txt")
    for start in (asyncio.create_task, asyncio.ensure_future):
        try:
            start(saving)
        except RuntimeError as error:
            print("RuntimeError:", error)
    saving.close()


async def main():
    await asyncio.to_thread(read_lines)


if __name__ == "__main__":
    asyncio.run(main())
