r"""Where does the error come out?

>>> asyncio.run(main())
main: caught at the end
"""

import asyncio


async def save(name):
    raise OSError(f"no room for {name}")


async def main():
    try:
        saving = asyncio.create_task(save("draft.txt"))
        await asyncio.sleep(0.5)
    except OSError:
        print("main: caught while it runs")
    try:
        await saving
    except OSError:
        print("main: caught at the end")


if __name__ == "__main__":
    asyncio.run(main())
