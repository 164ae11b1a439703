r"""`shield` does not keep a Task when the program ends.

>>> asyncio.run(main())
main: too late, save done: False
save: draft.txt is not safe
"""

import asyncio


async def save():
    try:
        await asyncio.sleep(0.5)
        print("save: draft.txt is safe")
    except asyncio.CancelledError:
        print("save: draft.txt is not safe")
        raise


async def main():
    saving = asyncio.create_task(save())
    try:
        await asyncio.wait_for(asyncio.shield(saving), 0.2)
    except TimeoutError:
        print("main: too late, save done:", saving.done())


if __name__ == "__main__":
    asyncio.run(main())
