r"""`FIRST_COMPLETED`, with three Tasks.

>>> asyncio.run(main())
memory: answers
cache: answers
main: 2 done, 1 pending
network: cancelled
main: ends
"""

import asyncio


async def ask(name, delay):
    try:
        await asyncio.sleep(delay)
        print(f"{name}: answers")
    except asyncio.CancelledError:
        print(f"{name}: cancelled")
        raise


async def main():
    tasks = [
        asyncio.create_task(ask("memory", 0)),
        asyncio.create_task(ask("cache", 0)),
        asyncio.create_task(ask("network", 2)),
    ]
    done, pending = await asyncio.wait(
        tasks, return_when=asyncio.FIRST_COMPLETED
    )
    print("main:", len(done), "done,", len(pending), "pending")
    for task in pending:
        task.cancel()
    await asyncio.wait(tasks)
    print("main: ends")


if __name__ == "__main__":
    asyncio.run(main())
