r"""A Task is a Future, a coroutine is not, and `await` takes both.

>>> asyncio.run(main())
isfuture(coroutine): False
isfuture(task): True
is a Future object: True
users: asked
orders: asked
await coroutine: 3 users
await task: 3 orders
"""

import asyncio


async def fetch(what):
    print(f"{what}: asked")
    await asyncio.sleep(0.5)
    return f"3 {what}"


async def main():
    coroutine = fetch("users")
    task = asyncio.create_task(fetch("orders"))
    print("isfuture(coroutine):", asyncio.isfuture(coroutine))
    print("isfuture(task):", asyncio.isfuture(task))
    print("is a Future object:", isinstance(task, asyncio.Future))
    print("await coroutine:", await coroutine)
    print("await task:", await task)


if __name__ == "__main__":
    asyncio.run(main())
