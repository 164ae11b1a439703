r"""Fix: retry on `OSError`, and let every other error out.

>>> asyncio.run(main())
main: KeyError('no order 7')
"""

import asyncio


async def send(order):
    await asyncio.sleep(0.1)
    raise KeyError(f"no order {order}")


async def send_patiently(order):
    for attempt in 1, 2, 3:
        try:
            return await send(order)
        except OSError as error:
            print(f"attempt {attempt}:", repr(error))
            if attempt == 3:
                raise
        await asyncio.sleep(0.3)


async def main():
    try:
        print("main:", await send_patiently(7))
    except KeyError as error:
        print("main:", repr(error))


if __name__ == "__main__":
    asyncio.run(main())
