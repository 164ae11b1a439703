# /// script
# [tool.asyncio-tasks]
# needs = ["signals"]
# ///
r"""Fix: SIGTERM sets an event, and `main` stops its Tasks in order.

>>> asyncio.run(main())
main: SIGTERM
serve: has closed its connections
main: ends
"""

import asyncio
import signal


async def serve():
    try:
        await asyncio.sleep(5)
    finally:
        await asyncio.sleep(0.4)
        print("serve: has closed its connections")


async def main():
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    loop.call_later(0.5, signal.raise_signal, signal.SIGTERM)
    async with asyncio.TaskGroup() as group:
        serving = group.create_task(serve())
        await stop.wait()
        print("main: SIGTERM")
        serving.cancel()
    print("main: ends")


if __name__ == "__main__":
    asyncio.run(main())
