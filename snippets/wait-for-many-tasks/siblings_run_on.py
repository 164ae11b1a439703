r"""Bug: one failed, `main` goes on, and so do the others.

>>> asyncio.run(main())
users: fails
main: OSError('no users')
main: next job
orders: here
report: fails
main: ends
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
    try:
        await asyncio.gather(
            fail("users", 0.2),
            fetch("orders", 0.4),
            fail("report", 0.6),
        )
    except OSError as error:
        print("main:", repr(error))
    print("main: next job")
    await asyncio.sleep(0.8)
    print("main: ends")


if __name__ == "__main__":
    asyncio.run(main())
