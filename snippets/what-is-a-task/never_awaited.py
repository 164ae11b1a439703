r"""Bug: without `await`, the call saves nothing.

>>> asyncio.run(main())
main: goes on
RuntimeWarning: coroutine 'save' was never awaited
"""

import asyncio
import warnings


async def save(name):
    await asyncio.sleep(0.5)
    print(f"save: {name} is safe")


async def main():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        save("draft.txt")
    print("main: goes on")
    for warning in caught:
        print(f"{warning.category.__name__}: {warning.message}")


if __name__ == "__main__":
    asyncio.run(main())
