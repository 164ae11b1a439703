# /// script
# requires-python = ">=3.14"
# ///
r"""Since 3.14 `gather` needs a loop that runs.

>>> run()
gather: There is no current event loop in thread 'MainThread'.
shield: There is no current event loop in thread 'MainThread'.
ensure_future: There is no current event loop in thread 'MainThread'.
"""

import asyncio


async def fetch():
    return "3 users"


def run():
    for tool in asyncio.gather, asyncio.shield, asyncio.ensure_future:
        job = fetch()
        try:
            tool(job)
        except RuntimeError as error:
            print(f"{tool.__name__}: {error}")
        job.close()


if __name__ == "__main__":
    run()
