r"""Solution: let the output tell which file is saved first.

>>> asyncio.run(main())
draft is saved
letter is saved
main: both are saved
"""

import asyncio


async def save(delay):
    await asyncio.sleep(delay)
    print(asyncio.current_task().get_name(), "is saved")


async def main():
    draft = asyncio.create_task(save(0.2), name="draft")
    letter = asyncio.create_task(save(0.5), name="letter")
    await draft
    await letter
    print("main: both are saved")


if __name__ == "__main__":
    asyncio.run(main())
