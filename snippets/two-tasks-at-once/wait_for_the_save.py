r"""Exercise: do not end before the file is saved.

>>> asyncio.run(main())
save: writes draft.txt
main: closes the window, saved: False
"""

import asyncio


async def save(name):
    print(f"save: writes {name}")
    await asyncio.sleep(1)
    print(f"save: {name} is safe")


async def main():
    saving = asyncio.create_task(save("draft.txt"))
    await asyncio.sleep(0.4)
    print("main: closes the window, saved:", saving.done())


if __name__ == "__main__":
    asyncio.run(main())
