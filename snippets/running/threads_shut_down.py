# /// script
# [tool.asyncio-tasks]
# needs = ["threads"]
# ///
r"""`shutdown_default_executor` waits for jobs in threads.

>>> start()
main: ends
start: waits for the thread
compress: ends
start: no thread left
"""

import asyncio
import time


def compress():
    time.sleep(0.5)
    print("compress: ends")


async def main():
    loop = asyncio.get_running_loop()
    loop.run_in_executor(None, compress)
    print("main: ends")


def start():
    loop = asyncio.new_event_loop()
    loop.run_until_complete(main())
    print("start: waits for the thread")
    loop.run_until_complete(loop.shutdown_default_executor())
    print("start: no thread left")
    loop.close()


if __name__ == "__main__":
    start()
