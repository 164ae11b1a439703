r"""Debug mode names the Task whose step blocks the loop.

>>> asyncio.run(main(), debug=True)
report: writes
log: Executing <Task finished name='report' … took 1 seconds
fetch: has orders
"""

import asyncio
import logging
import time


class Report(logging.Handler):
    def emit(self, record):
        what, seconds = record.args
        what = what.split(" coro=")[0]
        print(f"log: Executing {what} … took {seconds:.0f} seconds")


async def fetch(name):
    await asyncio.sleep(0.5)
    print(f"fetch: has {name}")


async def write_report():
    print("report: writes")
    time.sleep(1)


async def main():
    logging.getLogger("asyncio").addHandler(Report())
    asyncio.get_running_loop().slow_callback_duration = 0.5
    async with asyncio.TaskGroup() as group:
        group.create_task(write_report(), name="report")
        group.create_task(fetch("orders"), name="fetch")


if __name__ == "__main__":
    asyncio.run(main(), debug=True)
