r"""Bug: the failed Task stays in the cache.

>>> asyncio.run(main())
fetch: asks for prices
main: attempt 1: shop is closed
main: attempt 2: shop is closed
"""

import asyncio

tasks = {}
answers = [OSError("shop is closed"), {"tea": 3}]


async def fetch(key):
    print(f"fetch: asks for {key}")
    await asyncio.sleep(0.2)
    answer = answers.pop(0)
    if isinstance(answer, OSError):
        raise answer
    return answer


def get(key):
    if key not in tasks:
        tasks[key] = asyncio.create_task(fetch(key))
    return asyncio.shield(tasks[key])


async def main():
    for attempt in range(1, 3):
        try:
            print(f"main: attempt {attempt}:", await get("prices"))
        except OSError as error:
            print(f"main: attempt {attempt}:", error)


if __name__ == "__main__":
    asyncio.run(main())
