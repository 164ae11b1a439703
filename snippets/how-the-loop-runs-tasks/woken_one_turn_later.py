r"""A Task that ends wakes its awaiter in the next turn.

>>> asyncio.run(main())
-- turn 1
fetch: ends
log: starts
-- turn 2
main: got users
log: ends
"""

import asyncio


def announce(turn):
    print(f"-- turn {turn}")
    if turn < 2:
        asyncio.get_running_loop().call_soon(announce, turn + 1)


async def fetch():
    print("fetch: ends")
    return "users"


async def log():
    print("log: starts")
    await asyncio.sleep(0)
    print("log: ends")


async def main():
    asyncio.get_running_loop().call_soon(announce, 1)
    fetching = asyncio.create_task(fetch())
    logging = asyncio.create_task(log())
    print("main: got", await fetching)
    await logging


if __name__ == "__main__":
    asyncio.run(main())
