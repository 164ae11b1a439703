r"""After a slow round, the missed ones are skipped.

>>> asyncio.run(main())
mail: round 1
mail: round 2
main: 1.8 seconds are over
"""

import asyncio
import itertools


async def every(seconds, action):
    loop = asyncio.get_running_loop()
    planned = loop.time()
    for number in itertools.count(1):
        await action(number)
        planned += seconds
        while planned < loop.time():
            planned += seconds
        await asyncio.sleep(planned - loop.time())


async def check_mail(number):
    print(f"mail: round {number}")
    await asyncio.sleep(1.2 if number == 1 else 0.1)


async def main():
    mail = asyncio.create_task(every(0.5, check_mail))
    await asyncio.sleep(1.8)
    print("main: 1.8 seconds are over")
    mail.cancel()


if __name__ == "__main__":
    asyncio.run(main())
