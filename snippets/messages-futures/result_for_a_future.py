r"""Fix: a Future is told its result, a Task returns it.

>>> asyncio.run(main())
main: no users
"""

import asyncio


async def main():
    loop = asyncio.get_running_loop()
    users = loop.create_future()
    loop.call_later(0.1, users.set_result, "no users")
    print("main:", await users)


if __name__ == "__main__":
    asyncio.run(main())
