r"""Bug: `gather` raises one error, and no log tells of the other.

>>> asyncio.run(main())
save: a.txt fails
main: caught no room for a.txt
save: b.txt fails
main: ends
"""

import asyncio
import gc


def on_error(loop, context):
    print("loop:", context["message"])


async def save(name, delay):
    await asyncio.sleep(delay)
    print(f"save: {name} fails")
    raise OSError(f"no room for {name}")


async def main():
    asyncio.get_running_loop().set_exception_handler(on_error)
    try:
        await asyncio.gather(save("a.txt", 0.1), save("b.txt", 0.3))
    except OSError as error:
        print("main: caught", error)
    await asyncio.sleep(0.5)
    gc.collect()
    print("main: ends")


if __name__ == "__main__":
    asyncio.run(main())
