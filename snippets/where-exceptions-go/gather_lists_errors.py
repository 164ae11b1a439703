r"""Fix: let `gather` put all errors into the list.

>>> asyncio.run(main())
save: a.txt fails
save: b.txt fails
main: OSError('no room for a.txt')
main: OSError('no room for b.txt')
"""

import asyncio


async def save(name, delay):
    await asyncio.sleep(delay)
    print(f"save: {name} fails")
    raise OSError(f"no room for {name}")


async def main():
    results = await asyncio.gather(
        save("a.txt", 0.1), save("b.txt", 0.3), return_exceptions=True
    )
    for result in results:
        print("main:", repr(result))


if __name__ == "__main__":
    asyncio.run(main())
