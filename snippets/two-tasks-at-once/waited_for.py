r"""Fix: `main` awaits the Task before it ends.

>>> asyncio.run(main())
main: waits
save: starts
save: draft.txt is safe
main: ends
"""

import asyncio


async def save(name):
    print("save: starts")
    await asyncio.sleep(1)
    print(f"save: {name} is safe")


async def main():
    saving = asyncio.create_task(save("draft.txt"))
    print("main: waits")
    await saving
    print("main: ends")


if __name__ == "__main__":
    asyncio.run(main())
