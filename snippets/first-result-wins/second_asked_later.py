r"""The second mirror is asked only if the first is slow.

>>> asyncio.run(main())
north: asked
main: north is slow
south: asked
main: answer of south
"""

import asyncio


async def ask(mirror, delay):
    print(f"{mirror}: asked")
    await asyncio.sleep(delay)
    return f"answer of {mirror}"


async def main():
    tasks = [asyncio.create_task(ask("north", 5))]
    try:
        done, _ = await asyncio.wait(tasks, timeout=0.3)
        if not done:
            print("main: north is slow")
            tasks.append(asyncio.create_task(ask("south", 0.3)))
            done, _ = await asyncio.wait(
                tasks, return_when=asyncio.FIRST_COMPLETED
            )
        winner = next(task for task in tasks if task in done)
        print("main:", winner.result())
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)


if __name__ == "__main__":
    asyncio.run(main())
