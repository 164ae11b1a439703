r"""`loop.create_task` needs no running event loop.

>>> main()
main: created users
fetch: starts
main: 3 users
"""

import asyncio


async def fetch():
    print("fetch: starts")
    await asyncio.sleep(0.2)
    return "3 users"


def main():
    loop = asyncio.new_event_loop()
    task = loop.create_task(fetch(), name="users")
    print("main: created", task.get_name())
    print("main:", loop.run_until_complete(task))
    loop.close()


if __name__ == "__main__":
    main()
