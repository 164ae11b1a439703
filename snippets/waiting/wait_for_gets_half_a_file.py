r"""Whoever catches the cancellation and returns is not too late.

>>> asyncio.run(main())
save: is cancelled
main: half of photo.jpg is safe
"""

import asyncio


async def save():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("save: is cancelled")
    return "half of photo.jpg is safe"


async def main():
    try:
        print("main:", await asyncio.wait_for(save(), 0.3))
    except TimeoutError:
        print("main: is never here")


if __name__ == "__main__":
    asyncio.run(main())
