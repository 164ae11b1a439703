r"""When `TaskGroup.create_task` raises.

>>> asyncio.run(main())
main: has not been entered
main: is shutting down
main: is finished
"""

import asyncio


def attempt(tg):
    coro = asyncio.sleep(0)
    try:
        tg.create_task(coro)
    except RuntimeError as error:
        print("main:", str(error).split("> ")[-1])
        coro.close()


async def fail():
    raise OSError("offline")


async def main():
    tg = asyncio.TaskGroup()
    attempt(tg)
    try:
        async with tg:
            tg.create_task(fail())
            try:
                await asyncio.sleep(1)
            finally:
                attempt(tg)
    except* OSError:
        attempt(tg)


if __name__ == "__main__":
    asyncio.run(main())
