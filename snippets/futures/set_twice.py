r"""Bug: a second answer ends in `InvalidStateError`

>>> asyncio.run(main())
InvalidStateError: invalid state
main: got it from the cache
"""

import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_result("from the cache")
    try:
        future.set_result("from the network")
    except asyncio.InvalidStateError as error:
        print("InvalidStateError:", error)
    print("main: got it", await future)


if __name__ == "__main__":
    asyncio.run(main())
