r"""Fix: `gather` waits for all and puts errors in the list.

>>> asyncio.run(main())
users: fails
orders: here
report: fails
main: failed, OSError('no users')
main: orders
main: failed, OSError('no report')
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    print(f"{name}: here")
    return name


async def fail(name, delay):
    await asyncio.sleep(delay)
    print(f"{name}: fails")
    raise OSError(f"no {name}")


async def main():
    results = await asyncio.gather(
        fail("users", 0.2),
        fetch("orders", 0.4),
        fail("report", 0.6),
        return_exceptions=True,
    )
    for result in results:
        if isinstance(result, BaseException):
            print("main: failed,", repr(result))
        else:
            print("main:", result)


if __name__ == "__main__":
    asyncio.run(main())
