r"""`all_tasks` gives the Tasks that are not done.

>>> start()
main: not done: ['main', 'orders', 'users']
main: not done: ['main', 'orders']
main: not done: ['main']
start: no running event loop
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


def start():
    asyncio.run(main())
    try:
        asyncio.all_tasks()
    except RuntimeError as error:
        print("start:", error)


if __name__ == "__main__":
    start()
