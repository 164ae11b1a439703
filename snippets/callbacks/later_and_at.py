r"""`call_later` and `call_at`, by the clock of the loop

>>> asyncio.run(main())
call_at: after 1 s
call_later: after 2 s
main: ends
"""

import asyncio


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()

    def ring(name):
        print(f"{name}: after {loop.time() - start:.0f} s")

    loop.call_later(2, ring, "call_later")
    loop.call_at(start + 1, ring, "call_at")
    never = loop.call_later(3, ring, "cancelled")
    never.cancel()
    await asyncio.sleep(4)
    print("main: ends")


if __name__ == "__main__":
    asyncio.run(main())
