r"""Timers end by their deadlines, not by their order.

>>> asyncio.run(main())
main: waits for cake
remind: tea
call_later: toast
remind: cake
main: tea done? True
"""

import asyncio


async def remind(what, delay):
    await asyncio.sleep(delay)
    print(f"remind: {what}")


async def main():
    loop = asyncio.get_running_loop()
    cake = asyncio.create_task(remind("cake", 0.6))
    tea = asyncio.create_task(remind("tea", 0.2))
    loop.call_later(0.4, print, "call_later: toast")
    print("main: waits for cake")
    await cake
    print("main: tea done?", tea.done())


if __name__ == "__main__":
    asyncio.run(main())
