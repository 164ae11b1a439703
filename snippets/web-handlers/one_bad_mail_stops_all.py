r"""Bug: one bad address takes the whole server down.

>>> asyncio.run(main())
server: thanks, Ada
mail: Ada is told
server: thanks, Bob
server: is down: Bob has no address
"""

import asyncio


async def send_mail(user):
    await asyncio.sleep(0.2)
    if user == "Bob":
        raise ValueError("Bob has no address")
    print(f"mail: {user} is told")


async def handle(user, background):
    background.create_task(send_mail(user))
    return f"thanks, {user}"


async def main():
    try:
        async with asyncio.TaskGroup() as background:
            for user in ["Ada", "Bob", "Cid"]:
                print("server:", await handle(user, background))
                await asyncio.sleep(0.3)
    except* ValueError as failed:
        print("server: is down:", *failed.exceptions)


if __name__ == "__main__":
    asyncio.run(main())
