r"""Exercise: find the exception that got lost.

>>> asyncio.run(main())
draft.txt: is safe
notes.txt: is safe
main: saved 3 files
"""

import asyncio


async def save(name, delay):
    await asyncio.sleep(delay)
    if name == "letter.txt":
        raise OSError(f"no room for {name}")
    print(f"{name}: is safe")


async def main():
    names = ["draft.txt", "letter.txt", "notes.txt"]
    await asyncio.gather(
        *[save(name, 0.3) for name in names],
        return_exceptions=True,
    )
    print("main: saved", len(names), "files")


if __name__ == "__main__":
    asyncio.run(main())
