r"""`expired()` tells whose time was up.

>>> asyncio.run(main())
ask_within: my own limit was reached
ask_within: somebody else's, TimeoutError('the database did not answer')
"""

import asyncio


async def ask(delay, patience):
    await asyncio.sleep(min(delay, patience))
    if delay > patience:
        raise TimeoutError("the database did not answer")
    return "answer"


async def ask_within(limit, patience):
    try:
        async with asyncio.timeout(limit) as block:
            await ask(5, patience)
    except TimeoutError as error:
        if block.expired():
            print("ask_within: my own limit was reached")
        else:
            print("ask_within: somebody else's,", repr(error))


async def main():
    await ask_within(limit=0.2, patience=1)
    await ask_within(limit=1, patience=0.2)


if __name__ == "__main__":
    asyncio.run(main())
