r"""A Future gets its result from somebody else

>>> asyncio.run(main())
main: waits, done: False
answer: sets the result
main: got 42 orders
main: result() again: 42 orders
"""

import asyncio


async def answer(future):
    await asyncio.sleep(0.5)
    print("answer: sets the result")
    future.set_result("42 orders")


async def main():
    future = asyncio.get_running_loop().create_future()
    answering = asyncio.create_task(answer(future))
    print("main: waits, done:", future.done())
    print("main: got", await future)
    print("main: result() again:", future.result())
    await answering


if __name__ == "__main__":
    asyncio.run(main())
