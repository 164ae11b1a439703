r"""Bug: the first error ends the rounds, and nobody is told.

>>> asyncio.run(main())
mail: 2 new
main: mail is done: True
main: OSError('no network')
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
        await action()
        await asyncio.sleep(seconds)


async def main():
    mail = asyncio.create_task(every(0.3, check_mail))
    await asyncio.sleep(0.8)
    print("main: mail is done:", mail.done())
    print("main:", repr(mail.exception()))


if __name__ == "__main__":
    asyncio.run(main())
