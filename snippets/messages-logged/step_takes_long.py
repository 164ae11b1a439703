r"""Bug: debug mode logs a step that takes too long.

>>> asyncio.run(main(), debug=True)
report: ends
Executing <Task … took 1 seconds
"""

import asyncio
import logging
import time


def show(record):
    words = record.getMessage().split()
    took = float(words[-2])
    print(*words[:2], "…", words[-3], f"{took:.0f}", words[-1])


async def report():
    time.sleep(1)
    print("report: ends")


async def main():
    logging.getLogger("asyncio").addFilter(show)
    asyncio.get_running_loop().slow_callback_duration = 0.8
    await asyncio.create_task(report())


if __name__ == "__main__":
    asyncio.run(main(), debug=True)
