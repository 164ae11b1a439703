r"""`Task[list[str]]`: a Task whose result is a list of strings.

>>> asyncio.run(main())
greet: ADA
greet: GRACE
main: a Task: True
main: a Future: True
"""

import asyncio


async def fetch() -> list[str]:
    await asyncio.sleep(0.2)
    return ["Ada", "Grace"]


async def greet(fetching: asyncio.Task[list[str]]) -> None:
    for user in await fetching:
        print("greet:", user.upper())


async def main() -> None:
    task: asyncio.Task[list[str]] = asyncio.create_task(fetch())
    await greet(task)
    print("main: a Task:", isinstance(task, asyncio.Task))
    print("main: a Future:", isinstance(task, asyncio.Future))


if __name__ == "__main__":
    asyncio.run(main())
