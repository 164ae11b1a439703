r"""The loop runs one step of each Task in turn.

>>> asyncio.run(main())
main: both are ready
fetch: step 1
save: step 1
fetch: step 2
save: step 2
fetch: step 3
save: step 3
"""

import asyncio


async def worker(name):
    for step in range(1, 4):
        print(f"{name}: step {step}")
        await asyncio.sleep(0)


async def main():
    fetching = asyncio.create_task(worker("fetch"))
    saving = asyncio.create_task(worker("save"))
    print("main: both are ready")
    await fetching
    await saving


if __name__ == "__main__":
    asyncio.run(main())
