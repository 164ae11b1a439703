r"""Fix: `main` ends its Tasks itself, and sees their errors.

>>> asyncio.run(main())
main: no room for draft.txt
"""

import asyncio


async def save(name):
    try:
        await asyncio.sleep(5)
    finally:
        raise OSError(f"no room for {name}")


async def main():
    saving = asyncio.create_task(save("draft.txt"))
    await asyncio.sleep(0.1)
    saving.cancel()
    try:
        await saving
    except OSError as error:
        print("main:", error)


if __name__ == "__main__":
    asyncio.run(main())
