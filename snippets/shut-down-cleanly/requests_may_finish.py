r"""A server stops accepting, lets requests finish, cancels the rest.

>>> asyncio.run(main())
request 1: answered
main: stops accepting
request 2: answered
main: time is up, 1 left
request 3: cancelled
main: ends
"""

import asyncio


async def answer(number, delay):
    try:
        await asyncio.sleep(delay)
        print(f"request {number}: answered")
    except asyncio.CancelledError:
        print(f"request {number}: cancelled")
        raise


async def accept(requests):
    for number, delay in enumerate([0.3, 0.9, 5, 1], start=1):
        requests.add(asyncio.create_task(answer(number, delay)))
        await asyncio.sleep(0.2)


async def main():
    requests = set()
    accepting = asyncio.create_task(accept(requests))
    await asyncio.sleep(0.5)
    print("main: stops accepting")
    accepting.cancel()
    _, pending = await asyncio.wait(requests, timeout=1)
    print(f"main: time is up, {len(pending)} left")
    for request in pending:
        request.cancel()
    await asyncio.wait(requests)
    print("main: ends")


if __name__ == "__main__":
    asyncio.run(main())
