r"""Failures before a long good run no longer count.

>>> asyncio.run(supervise(listen))
supervise: ran 0 s, failures: 1
supervise: ran 0 s, failures: 2
supervise: ran 1 s, failures: 1
supervise: ran 0 s, failures: 2
supervise: ran 0 s, failures: 3
supervise: gives up
"""

import asyncio

seconds = [0.1, 0.1, 1.2, 0.1, 0.1]


async def listen():
    await asyncio.sleep(seconds.pop(0))
    raise ConnectionError("closed")


async def supervise(start, attempts=3, healthy=1.0):
    loop = asyncio.get_running_loop()
    failures = 0
    while failures < attempts:
        started = loop.time()
        try:
            return await start()
        except Exception:
            ran = loop.time() - started
        failures = 1 if ran > healthy else failures + 1
        print(f"supervise: ran {ran:.0f} s, failures: {failures}")
        await asyncio.sleep(0.1)
    print("supervise: gives up")


if __name__ == "__main__":
    asyncio.run(supervise(listen))
