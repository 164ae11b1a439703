r"""The first answer wins, and the losers are cancelled.

>>> asyncio.run(main())
south: hangs up
north: hangs up
main: answer of south
"""

import asyncio


async def ask(mirror, delay):
    try:
        await asyncio.sleep(delay)
        return f"answer of {mirror}"
    finally:
        print(f"{mirror}: hangs up")


async def race(*jobs):
    tasks = [asyncio.create_task(job) for job in jobs]
    try:
        done, _ = await asyncio.wait(
            tasks, return_when=asyncio.FIRST_COMPLETED
        )
        return next(task for task in tasks if task in done).result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)


async def main():
    answer = await race(ask("north", 5), ask("south", 0.4))
    print("main:", answer)


if __name__ == "__main__":
    asyncio.run(main())
