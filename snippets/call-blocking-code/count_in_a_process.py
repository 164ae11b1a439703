# /// script
# [tool.asyncio-tasks]
# needs = ["processes"]
# ///
r"""A long computation runs in another process.

>>> asyncio.run(main())
main: primes: 3245
main: counted in this process: False
"""

import asyncio
import os
from concurrent.futures import ProcessPoolExecutor


def count(limit):
    primes = [
        n
        for n in range(2, limit)
        if all(n % d for d in range(2, int(n**0.5) + 1))
    ]
    return os.getpid(), len(primes)


async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(max_workers=1) as pool:
        pid, primes = await loop.run_in_executor(pool, count, 30_000)
    print("main: primes:", primes)
    print("main: counted in this process:", pid == os.getpid())


if __name__ == "__main__":
    asyncio.run(main())
