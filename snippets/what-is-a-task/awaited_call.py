r"""Fix: `await` runs the coroutine that the call makes.

>>> asyncio.run(main())
save: draft.txt is safe
main: goes on
"""

import asyncio


async def save(name):
    await asyncio.sleep(0.5)
    print(f"save: {name} is safe")


async def main():
    await save("draft.txt")
    print("main: goes on")


if __name__ == "__main__":
    asyncio.run(main())
