r"""What `asyncio.run` does, by hand.

>>> start()
start: ours: True
start: 3 users
start: closed: False
start: closed: True
"""

import asyncio


async def main():
    await asyncio.sleep(0.2)
    return "3 users"


def start():
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    print("start: ours:", asyncio.get_event_loop() is loop)
    print("start:", loop.run_until_complete(main()))
    print("start: closed:", loop.is_closed())
    loop.close()
    print("start: closed:", loop.is_closed())
    asyncio.set_event_loop(None)


if __name__ == "__main__":
    start()
