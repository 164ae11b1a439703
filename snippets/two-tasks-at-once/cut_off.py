r"""Bug: `main` ends first, and the Task is cut off.

>>> asyncio.run(main())
main: ends, saved: False
save: starts
save: CancelledError
"""

import asyncio


async def save(name):
    print("save: starts")
    try:
        await asyncio.sleep(1)
        print(f"save: {name} is safe")
    except asyncio.CancelledError:
        print("save: CancelledError")
        raise


async def main():
    saving = asyncio.create_task(save("draft.txt"))
    print("main: ends, saved:", saving.done())


if __name__ == "__main__":
    asyncio.run(main())
