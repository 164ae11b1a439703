r"""What each of the three tests says.

>>> asyncio.run(main())
function: True False False
coroutine: False True False
Task: False False True
gather: False False True
main: ['3 users']
"""

import asyncio
import inspect


async def fetch():
    await asyncio.sleep(0.1)
    return "3 users"


def show(name, thing):
    answers = [
        inspect.iscoroutinefunction(thing),
        asyncio.iscoroutine(thing),
        asyncio.isfuture(thing),
    ]
    print(f"{name}:", *answers)


async def main():
    coro = fetch()
    show("function", fetch)
    show("coroutine", coro)
    task = asyncio.create_task(coro)
    show("Task", task)
    both = asyncio.gather(task)
    show("gather", both)
    print("main:", await both)


if __name__ == "__main__":
    asyncio.run(main())
