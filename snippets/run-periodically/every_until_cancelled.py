r"""A Task ticks until `main` cancels it.

>>> asyncio.run(main())
mail: checked
mail: checked
mail: checked
main: closes
main: mail is over
"""

import asyncio


async def every(seconds, action):
    while True:
        await action()
        await asyncio.sleep(seconds)


async def check_mail():
    print("mail: checked")


async def main():
    mail = asyncio.create_task(every(0.4, check_mail))
    await asyncio.sleep(1)
    print("main: closes")
    mail.cancel()
    await asyncio.wait([mail])
    print("main: mail is over")


if __name__ == "__main__":
    asyncio.run(main())
