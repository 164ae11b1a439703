# /// script
# requires-python = ">=3.12,<3.14"
# ///
r"""On 3.12 and 3.13 `gather` without a loop warned.

>>> run()
gather: There is no current event loop
shield: There is no current event loop
ensure_future: There is no current event loop
"""

import asyncio
import warnings


async def fetch():
    return "3 users"


def run():
    for tool in asyncio.gather, asyncio.shield, asyncio.ensure_future:
        asyncio.set_event_loop_policy(None)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            future = tool(fetch())
        loop = future.get_loop()
        loop.run_until_complete(future)
        loop.close()
        print(f"{tool.__name__}: {caught[0].message}")


if __name__ == "__main__":
    run()
