r"""Solution: take the answer that comes first.

>>> asyncio.run(main())
north: asked
south: asked
main: answer of south
"""

import asyncio


async def ask(mirror, delay):
    print(f"{mirror}: asked")
    await asyncio.sleep(delay)
    return f"answer of {mirror}"


async def main():
    tasks = [
        asyncio.create_task(ask("north", 2)),
        asyncio.create_task(ask("south", 0.4)),
    ]
    done, pending = await asyncio.wait(
        tasks, return_when=asyncio.FIRST_COMPLETED
    )
    for task in pending:
        task.cancel()
    for task in done:
        print("main:", task.result())
    await asyncio.wait(tasks)


if __name__ == "__main__":
    asyncio.run(main())
