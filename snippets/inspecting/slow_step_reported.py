r"""In debug mode, the event loop reports each step that is slow.

>>> asyncio.run(main())
main: debug: True
main: slow from 0.1 s on
worker: blocks for 1 s
log: a step took 1 s
worker: blocks for 1 s
"""

import asyncio
import logging
import time


class Printer(logging.Handler):
    def emit(self, record):
        print(f"log: a step took {record.args[1]:.0f} s")


async def worker(seconds):
    print(f"worker: blocks for {seconds} s")
    time.sleep(seconds)


async def main():
    logging.getLogger("asyncio").addHandler(Printer())
    loop = asyncio.get_running_loop()
    loop.set_debug(True)
    print("main: debug:", loop.get_debug())
    print("main: slow from", loop.slow_callback_duration, "s on")
    await asyncio.create_task(worker(1))
    loop.slow_callback_duration = 5
    await asyncio.create_task(worker(1))
    loop.set_debug(False)


if __name__ == "__main__":
    asyncio.run(main())
