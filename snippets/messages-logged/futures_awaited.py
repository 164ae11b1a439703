r"""Fix: await the Future, and await `gather`.

>>> asyncio.run(main())
main: no network
main: no room for draft.txt
"""

import asyncio


async def save(name):
    await asyncio.sleep(0.1)
    raise OSError(f"no room for {name}")


async def main():
    answer = asyncio.get_running_loop().create_future()
    answer.set_exception(OSError("no network"))
    for waited in (answer, asyncio.gather(save("draft.txt"))):
        try:
            await waited
        except OSError as error:
            print("main:", error)


if __name__ == "__main__":
    asyncio.run(main())
