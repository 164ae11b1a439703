r"""The Task that waits is cancelled, with five more ways to wait.

>>> asyncio.run(main())
await_each: True False
gather_all: True True
wait_for: True False
timeout: True False
shield: False False
"""

import asyncio


async def await_each(first, second):
    await first
    await second


async def gather_all(first, second):
    await asyncio.gather(first, second, return_exceptions=True)


async def wait_for(first, second):
    await asyncio.wait_for(first, 5)


async def timeout(first, second):
    async with asyncio.timeout(5):
        await first


async def shield(first, second):
    await asyncio.shield(first)


async def main():
    for tool in await_each, gather_all, wait_for, timeout, shield:
        a = asyncio.create_task(asyncio.sleep(0.4))
        b = asyncio.create_task(asyncio.sleep(0.4))
        outer = asyncio.create_task(tool(a, b))
        await asyncio.sleep(0.2)
        outer.cancel()
        await asyncio.wait([outer])
        print(f"{tool.__name__}:", a.cancelled(), b.cancelled())
        await asyncio.sleep(0.4)


if __name__ == "__main__":
    asyncio.run(main())
