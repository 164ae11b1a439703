r"""`reschedule` moves the deadline; `when` and `expired` tell of it.

>>> asyncio.run(main())
read: page 1
read: has 0.5 s more
read: page 2
read: has 0.5 s more
main: TimeoutError
main: expired: True
"""

import asyncio


async def read(delays, limit: asyncio.Timeout):
    loop = asyncio.get_running_loop()
    for page, delay in enumerate(delays, 1):
        await asyncio.sleep(delay)
        print(f"read: page {page}")
        limit.reschedule(loop.time() + 0.5)
        print(f"read: has {limit.when() - loop.time():.1f} s more")


async def main():
    limit = asyncio.timeout(0.5)
    try:
        async with limit:
            await read([0.3, 0.3, 5], limit)
    except TimeoutError:
        print("main: TimeoutError")
    print("main: expired:", limit.expired())


if __name__ == "__main__":
    asyncio.run(main())
