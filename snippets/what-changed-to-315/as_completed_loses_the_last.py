# /// script
# requires-python = "<3.14"
# ///
r"""Before 3.14 a step that timed out cost the last result.

>>> asyncio.run(main())
main: nothing yet
main: users
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    return name


async def main():
    jobs = [fetch("users", 0.4), fetch("orders", 0.6)]
    limit = 0.2
    for step in asyncio.as_completed(jobs):
        try:
            print("main:", await asyncio.wait_for(step, limit))
        except TimeoutError:
            print("main: nothing yet")
            limit = 2
    await asyncio.sleep(0.4)


if __name__ == "__main__":
    asyncio.run(main())
