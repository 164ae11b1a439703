r"""One file is not saved. What does `main` say?

>>> asyncio.run(main())
main: all saved? True
"""

import asyncio


async def save(name):
    await asyncio.sleep(0.2)
    if name == "draft.txt":
        raise OSError(f"no room for {name}")
    return True


async def main():
    results = await asyncio.gather(
        save("draft.txt"),
        save("letter.txt"),
        return_exceptions=True,
    )
    print("main: all saved?", all(results))


if __name__ == "__main__":
    asyncio.run(main())
