r"""Bug: two answers for one Future.

>>> asyncio.run(main())
main: 3 users
InvalidStateError: invalid state
"""

import asyncio


def answer(future, text):
    try:
        future.set_result(text)
    except asyncio.InvalidStateError as error:
        print("InvalidStateError:", error)


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(0.1, answer, future, "3 users")
    loop.call_later(0.5, answer, future, "no answer")
    print("main:", await future)
    await asyncio.sleep(0.6)


if __name__ == "__main__":
    asyncio.run(main())
