r"""`call_later` and `call_at`, by the clock of the loop

>>> asyncio.run(main())
call_at: after 0.2 s
call_later: after 0.4 s
main: ends
"""

import asyncio


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()

    def ring(name):
        print(f"{name}: after {loop.time() - start:.1f} s")

    loop.call_later(0.4, ring, "call_later")
    loop.call_at(start + 0.2, ring, "call_at")
    never = loop.call_later(0.6, ring, "cancelled")
    never.cancel()
    await asyncio.sleep(1)
    print("main: ends")


if __name__ == "__main__":
    asyncio.run(main())
