r"""`run_forever` returns after `stop`.

>>> start()
worker: order 1, loop runs: True
worker: order 2, loop runs: True
worker: asked the loop to stop
start: loop runs: False
worker: goes on when the loop does
"""

import asyncio


async def worker(loop):
    for number in (1, 2):
        await asyncio.sleep(0.2)
        print(f"worker: order {number}, loop runs:", loop.is_running())
    loop.stop()
    print("worker: asked the loop to stop")
    await asyncio.sleep(0.2)
    print("worker: goes on when the loop does")


def start():
    loop = asyncio.new_event_loop()
    task = loop.create_task(worker(loop))
    loop.run_forever()
    print("start: loop runs:", loop.is_running())
    loop.run_until_complete(task)
    loop.close()


if __name__ == "__main__":
    start()
