r"""Failures before a long good run no longer count.

>>> asyncio.run(main())
supervise: ran 0 s, failures: 1
supervise: ran 0 s, failures: 2
supervise: ran 1 s, failures: 1
supervise: ran 0 s, failures: 2
supervise: ran 0 s, failures: 3
main: gives up: closed
"""

import asyncio

seconds = [0.1, 0.1, 1.2, 0.1, 0.1]


async def listen():
    await asyncio.sleep(seconds.pop(0))
    raise ConnectionError("closed")


async def supervise(start, attempts=3, healthy=1.0):
    loop = asyncio.get_running_loop()
    failures = 0
    while True:
        started = loop.time()
        try:
            return await start()
        except Exception:
            ran = loop.time() - started
            failures = 1 if ran > healthy else failures + 1
            print(f"supervise: ran {ran:.0f} s, failures: {failures}")
            if failures == attempts:
                raise
        await asyncio.sleep(0.1)


async def main():
    try:
        await supervise(listen)
    except ConnectionError as error:
        print("main: gives up:", error)


if __name__ == "__main__":
    asyncio.run(main())
