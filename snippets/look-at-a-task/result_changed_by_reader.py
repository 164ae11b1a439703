r"""Two readers of one result.

>>> asyncio.run(main())
main: ['Ada', 'Grace', 'Alan']
"""

import asyncio


async def fetch():
    await asyncio.sleep(0.5)
    return ["Ada", "Grace"]


async def main():
    task = asyncio.create_task(fetch())
    first = await task
    first.append("Alan")
    second = await task
    print("main:", second)


if __name__ == "__main__":
    asyncio.run(main())
