r"""Rounds come on time, survive errors and do not pile up.

>>> asyncio.run(main())
mail: round 1
mail: round 2
every: OSError('no network')
mail: round 3
mail: round 4
main: closes
"""

import asyncio
import itertools


async def every(seconds, action):
    loop = asyncio.get_running_loop()
    planned = loop.time()
    for number in itertools.count(1):
        try:
            await action(number)
        except Exception as error:
            print("every:", repr(error))
        planned += seconds
        while planned < loop.time():
            planned += seconds
        await asyncio.sleep(planned - loop.time())


async def check_mail(number):
    print(f"mail: round {number}")
    await asyncio.sleep(0.2)
    if number == 2:
        raise OSError("no network")


async def main():
    mail = asyncio.create_task(every(0.5, check_mail))
    await asyncio.sleep(1.8)
    print("main: closes")
    mail.cancel()
    await asyncio.wait([mail])


if __name__ == "__main__":
    asyncio.run(main())
