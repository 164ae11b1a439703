r"""Fix: look at a number before you wait for it.

>>> asyncio.run(main())
main: slept
main: no such delay
"""

import asyncio
import math


async def main():
    delays = [0.2, float("nan")]
    for delay in delays:
        if math.isnan(delay):
            print("main: no such delay")
        else:
            await asyncio.sleep(delay)
            print("main: slept")


if __name__ == "__main__":
    asyncio.run(main())
