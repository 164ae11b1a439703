# /// script
# [tool.asyncio-tasks]
# needs = ["processes"]
# ///
r"""Bug: only what can be pickled gets into a process.

>>> asyncio.run(main())
len: 6
lambda: cannot be pickled
"""

import asyncio
import pickle
from concurrent.futures import ProcessPoolExecutor


async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(max_workers=1) as pool:
        print("len:", await loop.run_in_executor(pool, len, "orders"))
        try:
            await loop.run_in_executor(pool, lambda: len("orders"))
        except (AttributeError, pickle.PicklingError):
            print("lambda: cannot be pickled")


if __name__ == "__main__":
    asyncio.run(main())
