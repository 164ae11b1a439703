r"""Inside the block it is `CancelledError`, outside `TimeoutError`.

>>> asyncio.run(main())
fetch: CancelledError()
fetch: closes its connection
main: TimeoutError()
main: expired? True
"""

import asyncio


async def fetch(name):
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError as error:
        print("fetch:", repr(error))
        raise
    finally:
        print("fetch: closes its connection")


async def main():
    try:
        async with asyncio.timeout(1) as limit:
            await fetch("orders")
            print("main: this line is left out")
    except TimeoutError as error:
        print("main:", repr(error))
    print("main: expired?", limit.expired())


if __name__ == "__main__":
    asyncio.run(main())
