r"""Bug: nobody asks a Future, and nobody awaits `gather`.

>>> asyncio.run(main())
loop: Future exception was never retrieved
loop: OSError('no network')
loop: _GatheringFuture exception was never retrieved
loop: OSError('no room for draft.txt')
main: ends
"""

import asyncio
import gc


def on_error(loop, context):
    print("loop:", context["message"])
    print("loop:", repr(context["exception"]))


async def save(name):
    await asyncio.sleep(0.1)
    raise OSError(f"no room for {name}")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(on_error)
    answer = loop.create_future()
    answer.set_exception(OSError("no network"))
    del answer
    asyncio.gather(save("draft.txt"))
    await asyncio.sleep(0.2)
    gc.collect()
    print("main: ends")


if __name__ == "__main__":
    asyncio.run(main())
