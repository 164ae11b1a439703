r"""Solution: print the exception that got lost.

>>> asyncio.run(main())
draft.txt: is safe
notes.txt: is safe
main: letter.txt failed, no room for letter.txt
"""

import asyncio


async def save(name, delay):
    await asyncio.sleep(delay)
    if name == "letter.txt":
        raise OSError(f"no room for {name}")
    print(f"{name}: is safe")


async def main():
    names = ["draft.txt", "letter.txt", "notes.txt"]
    results = await asyncio.gather(
        *[save(name, 0.3) for name in names],
        return_exceptions=True,
    )
    for name, result in zip(names, results):
        if isinstance(result, BaseException):
            print(f"main: {name} failed,", result)


if __name__ == "__main__":
    asyncio.run(main())
