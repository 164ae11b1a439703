r"""`gather` returns the results in the order of its arguments.

>>> asyncio.run(main())
B: done
A: done
main: ['result of A', 'result of B']
"""

import asyncio


async def worker(name, delay):
    await asyncio.sleep(delay)
    print(f"{name}: done")
    return f"result of {name}"


async def main():
    results = await asyncio.gather(
        worker("A", 0.4),
        worker("B", 0.2),
    )
    print("main:", results)


if __name__ == "__main__":
    asyncio.run(main())
