r"""`set_exception`: whoever awaits the Future gets it raised

>>> asyncio.run(main())
main: OSError: no network
main: exception() gives it: OSError('no network')
main: same loop: True
"""

import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(0.5, future.set_exception, OSError("no network"))
    try:
        await future
    except OSError as error:
        print("main: OSError:", error)
    print("main: exception() gives it:", repr(future.exception()))
    print("main: same loop:", future.get_loop() is loop)


if __name__ == "__main__":
    asyncio.run(main())
