r"""Debug mode names the line of the call that was never awaited.

>>> asyncio.run(main(), debug=True)
coroutine 'save' was never awaited
… in close
… save("draft.txt")
"""

import asyncio
import warnings


async def save(name):
    await asyncio.sleep(0.5)
    print(f"save: {name} is safe")


async def close():
    save("draft.txt")


async def main():
    asyncio.get_running_loop().slow_callback_duration = 5
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        await close()
    first, *_, last_but_one, last = str(caught[0].message).splitlines()
    print(first)
    print("…", last_but_one.split(", ")[-1])
    print("…", last.strip())


if __name__ == "__main__":
    asyncio.run(main(), debug=True)
