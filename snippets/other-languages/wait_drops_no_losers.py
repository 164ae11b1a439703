r"""Bug: the first answer is taken, and the other Task runs on.

>>> asyncio.run(main())
near: answers
main: takes near
far: answers
"""

import asyncio


async def ask(name, delay):
    await asyncio.sleep(delay)
    print(f"{name}: answers")
    return name


async def first_answer():
    tasks = [
        asyncio.create_task(ask("near", 0.2)),
        asyncio.create_task(ask("far", 0.4)),
    ]
    done, pending = await asyncio.wait(
        tasks, return_when=asyncio.FIRST_COMPLETED
    )
    return done.pop().result()


async def main():
    print("main: takes", await first_answer())
    await asyncio.sleep(0.4)


if __name__ == "__main__":
    asyncio.run(main())
