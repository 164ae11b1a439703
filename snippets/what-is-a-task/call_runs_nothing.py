r"""The call makes a coroutine, and `await` runs it.

>>> asyncio.run(main())
main: has a coroutine
main: awaits it
save: starts
save: draft.txt is safe
main: goes on
"""

import asyncio


async def save(name):
    print("save: starts")
    await asyncio.sleep(1)
    print(f"save: {name} is safe")


async def main():
    saving = save("draft.txt")
    print("main: has a", type(saving).__name__)
    print("main: awaits it")
    await saving
    print("main: goes on")


if __name__ == "__main__":
    asyncio.run(main())
