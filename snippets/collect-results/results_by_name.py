r"""A dict of Tasks becomes a dict of results.

>>> asyncio.run(main())
main: {'users': 'rows of users', 'prices': 'rows of prices'}
main: {'orders': OSError('no orders')}
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    if name == "orders":
        raise OSError("no orders")
    return f"rows of {name}"


async def main():
    delays = {"users": 0.4, "orders": 0.2, "prices": 0.6}
    tasks = {
        name: asyncio.create_task(fetch(name, delay))
        for name, delay in delays.items()
    }
    await asyncio.gather(*tasks.values(), return_exceptions=True)
    results, errors = {}, {}
    for name, task in tasks.items():
        if task.exception() is None:
            results[name] = task.result()
        else:
            errors[name] = task.exception()
    print("main:", results)
    print("main:", errors)


if __name__ == "__main__":
    asyncio.run(main())
