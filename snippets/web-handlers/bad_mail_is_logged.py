r"""Fix: a background Task logs its error itself.

>>> asyncio.run(main())
server: thanks, Ada
mail: Ada is told
server: thanks, Bob
log: Bob has no address
server: thanks, Cid
mail: Cid is told
"""

import asyncio


async def send_mail(user):
    await asyncio.sleep(0.2)
    if user == "Bob":
        raise ValueError("Bob has no address")
    print(f"mail: {user} is told")


async def guard(coro):
    try:
        await coro
    except Exception as error:
        print("log:", error)


async def handle(user, background):
    background.create_task(guard(send_mail(user)))
    return f"thanks, {user}"


async def main():
    async with asyncio.TaskGroup() as background:
        for user in ["Ada", "Bob", "Cid"]:
            print("server:", await handle(user, background))
            await asyncio.sleep(0.3)


if __name__ == "__main__":
    asyncio.run(main())
