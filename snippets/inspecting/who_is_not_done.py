r"""`all_tasks` gives the Tasks that are not done.

>>> asyncio.run(main())
main: not done: ['main', 'orders', 'users']
main: not done: ['main', 'orders']
main: not done: ['main']
"""

import asyncio


async def fetch(delay):
    await asyncio.sleep(delay)


def show():
    names = [task.get_name() for task in asyncio.all_tasks()]
    print("main: not done:", sorted(names))


async def main():
    asyncio.current_task().set_name("main")
    users = asyncio.create_task(fetch(0.2), name="users")
    orders = asyncio.create_task(fetch(0.4), name="orders")
    show()
    await users
    show()
    await orders
    show()


if __name__ == "__main__":
    asyncio.run(main())
