r"""Each round is a Task, so a slow one does not delay the next.

>>> asyncio.run(main())
mail 1: starts
mail 2: starts
mail 2: checked
mail 1: checked
mail 3: starts
mail 3: checked
"""

import asyncio


async def every(seconds, action):
    async with asyncio.TaskGroup() as group:
        for number in range(1, 4):
            group.create_task(action(number))
            await asyncio.sleep(seconds)


async def check_mail(number):
    print(f"mail {number}: starts")
    await asyncio.sleep(0.7 if number == 1 else 0.1)
    print(f"mail {number}: checked")


async def main():
    await every(0.5, check_mail)


if __name__ == "__main__":
    asyncio.run(main())
