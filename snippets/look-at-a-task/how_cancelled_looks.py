r"""A cancelled Task raises, whichever way you ask.

>>> asyncio.run(main())
main: cancelled? False
main: await raised CancelledError()
main: done? True
main: cancelled? True
main: result() raised CancelledError()
main: exception() raised CancelledError()
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(1)
    return f"3 {name}"


async def main():
    task = asyncio.create_task(fetch("users"))
    await asyncio.sleep(0.1)
    print("main: cancelled?", task.cancelled())
    task.cancel()
    try:
        await task
    except asyncio.CancelledError as error:
        print("main: await raised", repr(error))
    print("main: done?", task.done())
    print("main: cancelled?", task.cancelled())
    try:
        task.result()
    except asyncio.CancelledError as error:
        print("main: result() raised", repr(error))
    try:
        task.exception()
    except asyncio.CancelledError as error:
        print("main: exception() raised", repr(error))


if __name__ == "__main__":
    asyncio.run(main())
