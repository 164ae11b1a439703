r"""The first that succeeds wins, and errors are collected.

>>> asyncio.run(main())
main: ('answer of south', [OSError('north is down')])
main: nobody answered (2 sub-exceptions)
"""

import asyncio


async def ask(mirror, delay, ok=False):
    await asyncio.sleep(delay)
    if not ok:
        raise OSError(f"{mirror} is down")
    return f"answer of {mirror}"


async def first_success(*jobs):
    tasks = [asyncio.create_task(job) for job in jobs]
    errors = []
    try:
        for step in asyncio.as_completed(tasks):
            try:
                return await step, errors
            except Exception as error:
                errors.append(error)
        raise ExceptionGroup("nobody answered", errors)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)


async def main():
    jobs = ask("north", 0.2), ask("south", 0.4, ok=True), ask("west", 5)
    print("main:", await first_success(*jobs))
    try:
        await first_success(ask("north", 0.2), ask("west", 0.4))
    except ExceptionGroup as group:
        print("main:", group)


if __name__ == "__main__":
    asyncio.run(main())
