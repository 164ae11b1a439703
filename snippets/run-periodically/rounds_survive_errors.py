r"""Fix: catch what a round raises, and go on.

>>> asyncio.run(main())
mail: 2 new
every: OSError('no network')
mail: 1 new
main: mail is done: False
"""

import asyncio

answers = [2, OSError("no network"), 1]


async def check_mail():
    answer = answers.pop(0)
    if isinstance(answer, OSError):
        raise answer
    print(f"mail: {answer} new")


async def every(seconds, action):
    while True:
        try:
            await action()
        except Exception as error:
            print("every:", repr(error))
        await asyncio.sleep(seconds)


async def main():
    mail = asyncio.create_task(every(0.3, check_mail))
    await asyncio.sleep(0.8)
    print("main: mail is done:", mail.done())
    mail.cancel()


if __name__ == "__main__":
    asyncio.run(main())
