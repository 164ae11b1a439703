r"""`FIRST_EXCEPTION` returns early only if a Task fails.

>>> asyncio.run(main())
users: here
orders: here
main: 2 done, 0 pending
main: error of users: None
users: no answer
main: 1 done, 1 pending
main: error of users: no answer
"""

import asyncio


async def fetch(name, delay, error=None):
    await asyncio.sleep(delay)
    print(f"{name}: {error or 'here'}")
    if error:
        raise error


async def main():
    for error in None, OSError("no answer"):
        users = asyncio.create_task(fetch("users", 0.2, error))
        orders = asyncio.create_task(fetch("orders", 0.4))
        done, pending = await asyncio.wait(
            [users, orders], return_when=asyncio.FIRST_EXCEPTION
        )
        print("main:", len(done), "done,", len(pending), "pending")
        print("main: error of users:", users.exception())
        for task in pending:
            task.cancel()
        await asyncio.wait([users, orders])


if __name__ == "__main__":
    asyncio.run(main())
