r"""Fix: wait for all, then raise all the errors together.

>>> asyncio.run(main())
main: (OSError('no orders'),)
"""

import asyncio


async def count(name, delay):
    await asyncio.sleep(delay)
    if name == "orders":
        raise OSError("no orders")
    return 3


async def gather_all(*jobs):
    results = await asyncio.gather(*jobs, return_exceptions=True)
    errors = [r for r in results if isinstance(r, BaseException)]
    if errors:
        raise BaseExceptionGroup("some jobs failed", errors)
    return results


async def main():
    try:
        counts = await gather_all(
            count("users", 0.2), count("orders", 0.4)
        )
        print("main: sum is", sum(counts))
    except* OSError as group_error:
        print("main:", group_error.exceptions)


if __name__ == "__main__":
    asyncio.run(main())
