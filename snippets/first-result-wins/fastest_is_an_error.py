r"""Bug: whoever fails fastest wins the race.

>>> asyncio.run(main())
main: OSError('north is down')
main: south cancelled? True
"""

import asyncio


async def ask(mirror, delay):
    await asyncio.sleep(delay)
    if mirror == "north":
        raise OSError("north is down")
    return f"answer of {mirror}"


async def main():
    north = asyncio.create_task(ask("north", 0.2))
    south = asyncio.create_task(ask("south", 0.4))
    done, pending = await asyncio.wait(
        [north, south], return_when=asyncio.FIRST_COMPLETED
    )
    for task in pending:
        task.cancel()
    await asyncio.wait([north, south])
    for task in done:
        print("main:", repr(task.exception() or task.result()))
    print("main: south cancelled?", south.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
