r"""Bug: `except Exception` retries what can never succeed.

>>> asyncio.run(main())
attempt 1: KeyError('no order 7')
attempt 2: KeyError('no order 7')
attempt 3: KeyError('no order 7')
main: None
"""

import asyncio


async def send(order):
    await asyncio.sleep(0.1)
    raise KeyError(f"no order {order}")


async def send_patiently(order):
    for attempt in 1, 2, 3:
        try:
            return await send(order)
        except Exception as error:
            print(f"attempt {attempt}:", repr(error))
        await asyncio.sleep(0.3)


async def main():
    print("main:", await send_patiently(7))


if __name__ == "__main__":
    asyncio.run(main())
