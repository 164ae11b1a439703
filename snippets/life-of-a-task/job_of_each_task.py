r"""A dict remembers what each Task is for.

>>> asyncio.run(main())
tea.example: no answer
milk.example: 0.2 s
"""

import asyncio


async def fetch(delay):
    await asyncio.sleep(delay)
    if delay > 0.3:
        raise TimeoutError("no answer")
    return f"{delay} s"


async def main():
    shops = {"tea.example": 0.4, "milk.example": 0.2}
    jobs = {}
    for shop, delay in shops.items():
        jobs[asyncio.create_task(fetch(delay))] = shop
    await asyncio.wait(jobs)
    for task, shop in jobs.items():
        print(f"{shop}:", task.exception() or task.result())


if __name__ == "__main__":
    asyncio.run(main())
