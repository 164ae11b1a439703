r"""Who asks while it is being fetched shares it, later it is new.

>>> asyncio.run(main())
fetch: asks for ada
main: has ['ADA', 'ADA']
fetch: asks for ada
main: has ADA
"""

import asyncio

tasks = {}


async def fetch(user):
    print(f"fetch: asks for {user}")
    await asyncio.sleep(0.3)
    return user.upper()


def get_user(user):
    if user not in tasks:
        tasks[user] = asyncio.create_task(fetch(user))
        tasks[user].add_done_callback(lambda _task: tasks.pop(user))
    return asyncio.shield(tasks[user])


async def main():
    both = await asyncio.gather(get_user("ada"), get_user("ada"))
    print("main: has", both)
    print("main: has", await get_user("ada"))


if __name__ == "__main__":
    asyncio.run(main())
