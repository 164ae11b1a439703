r"""Bug: the second `asyncio.run` awaits a Future of the first.

>>> start()
RuntimeError: Task <Task …
… got Future <Future pending> attached to a different loop
"""

import asyncio


async def ask():
    return asyncio.get_running_loop().create_future()


async def wait_for_it(answer):
    try:
        print("wait_for_it:", await answer)
    except RuntimeError as error:
        words = str(error).split(" got Future ")
        print("RuntimeError:", words[0][:10], "…")
        print("… got Future", words[1])


def start():
    answer = asyncio.run(ask())
    asyncio.run(wait_for_it(answer))


if __name__ == "__main__":
    start()
