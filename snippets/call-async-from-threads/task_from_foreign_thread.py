# /// script
# [tool.asyncio-tasks]
# needs = ["threads"]
# ///
r"""Bug: a thread creates a Task where no loop runs.

>>> asyncio.run(main())
thread: RuntimeError('no running event loop')
main: ends
"""

import asyncio


async def save(name):
    await asyncio.sleep(0.5)
    print(f"save: {name} is safe")


def on_close():
    saving = save("draft.txt")
    try:
        asyncio.create_task(saving)
    except RuntimeError as error:
        print("thread:", repr(error))
        saving.close()


async def main():
    await asyncio.to_thread(on_close)
    await asyncio.sleep(1)
    print("main: ends")


if __name__ == "__main__":
    asyncio.run(main())
