# /// script
# [tool.asyncio-tasks]
# needs = ["threads"]
# ///
r"""Fix: the thread hands the coroutine to the loop.

>>> asyncio.run(main())
read_lines: draft.txt is saved
"""

import asyncio


async def save(name):
    await asyncio.sleep(0.1)
    return f"{name} is saved"


def read_lines(loop):
    saving = save("draft.txt")
    future = asyncio.run_coroutine_threadsafe(saving, loop)
    print("read_lines:", future.result())


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(read_lines, loop)


if __name__ == "__main__":
    asyncio.run(main())
