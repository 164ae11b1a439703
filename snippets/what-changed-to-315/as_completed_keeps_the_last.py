# /// script
# requires-python = ">=3.15"
# [tool.asyncio-tasks]
# also = ["3.14.10"]
# ///
r"""A step that times out costs no result.

>>> asyncio.run(main())
main: nothing yet
main: users
main: orders
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
