r"""Fix: a Task for the coroutine, a function for `call_soon`.

>>> asyncio.run(main())
main: soon
save: draft.txt
"""

import asyncio


async def save(name):
    await asyncio.sleep(0.1)
    print("save:", name)


async def main():
    saving = asyncio.create_task(save("draft.txt"))
    asyncio.get_running_loop().call_soon(print, "main: soon")
    await saving


if __name__ == "__main__":
    asyncio.run(main())
