r"""An exception goes from `await` to `await`, and out of `asyncio.run`.

>>> start()
report: stops
main: nothing noticed yet
start: caught OSError('disk is full')
"""

import asyncio


async def save():
    await asyncio.sleep(0.2)
    raise OSError("disk is full")


async def report(saving):
    try:
        await saving
    finally:
        print("report: stops")


async def main():
    saving = asyncio.create_task(save())
    reporting = asyncio.create_task(report(saving))
    await asyncio.sleep(0.5)
    print("main: nothing noticed yet")
    await reporting


def start():
    try:
        asyncio.run(main())
    except OSError as error:
        print("start: caught", repr(error))


if __name__ == "__main__":
    start()
