r"""Fix: the Future is made and awaited in one run.

>>> asyncio.run(main())
wait_for_it: 3 users
"""

import asyncio


async def wait_for_it(answer):
    print("wait_for_it:", await answer)


async def main():
    loop = asyncio.get_running_loop()
    answer = loop.create_future()
    loop.call_later(0.1, answer.set_result, "3 users")
    await wait_for_it(answer)


if __name__ == "__main__":
    asyncio.run(main())
