r"""`asyncio.run` cancels what is left, and waits for its cleanup.

>>> print("result:", asyncio.run(main()))
watch: all is well
watch: all is well
main: ends, watch is done: False
watch: closes its file
watch: has closed its file
result: ok
"""

import asyncio


async def watch():
    try:
        while True:
            await asyncio.sleep(0.4)
            print("watch: all is well")
    finally:
        print("watch: closes its file")
        await asyncio.sleep(0.5)
        print("watch: has closed its file")


async def main():
    watching = asyncio.create_task(watch())
    await asyncio.sleep(1)
    print("main: ends, watch is done:", watching.done())
    return "ok"


if __name__ == "__main__":
    print("result:", asyncio.run(main()))
