# /// script
# requires-python = ">=3.12,<3.14"
# ///
r"""On 3.12 and 3.13 `gather` without a loop warned.

>>> run()
run: ['3 users']
DeprecationWarning: There is no current event loop
"""

import asyncio
import warnings


async def fetch():
    return "3 users"


def run():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        future = asyncio.gather(fetch())
    loop = future.get_loop()
    print("run:", loop.run_until_complete(future))
    loop.close()
    for warning in caught:
        print(f"{warning.category.__name__}: {warning.message}")


if __name__ == "__main__":
    run()
