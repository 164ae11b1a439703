# /// script
# requires-python = ">=3.15"
# [tool.asyncio-tasks]
# also = ["3.11", "3.12", "3.13", "3.14.10"]
# ///
r"""A shielded Task fails later, and somebody asks.

>>> asyncio.run(main())
main: does something else
main: no room for draft.txt
"""

import asyncio


async def save(name):
    await asyncio.sleep(0.2)
    raise OSError(f"no room for {name}")


async def main():
    saving = asyncio.create_task(save("draft.txt"))
    try:
        async with asyncio.timeout(0.1):
            await asyncio.shield(saving)
    except TimeoutError:
        print("main: does something else")
    await asyncio.wait([saving])
    print("main:", saving.exception())


if __name__ == "__main__":
    asyncio.run(main())
