r"""What raises: a second use, and a deadline moved too late.

>>> asyncio.run(main())
before: Timeout has not been entered
inside: when: None
after: Cannot change state of finished Timeout
again: Timeout has already been entered
"""

import asyncio


async def main():
    limit = asyncio.timeout(None)
    try:
        limit.reschedule(5)
    except RuntimeError as error:
        print("before:", error)
    async with limit:
        print("inside: when:", limit.when())
    try:
        limit.reschedule(5)
    except RuntimeError as error:
        print("after:", error)
    try:
        async with limit:
            print("inside once more")
    except RuntimeError as error:
        print("again:", error)


if __name__ == "__main__":
    asyncio.run(main())
