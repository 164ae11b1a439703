# /// script
# [tool.asyncio-tasks]
# needs = ["signals"]
# ///
r"""A signal handler that runs in the event loop

>>> asyncio.run(main())
main: works until SIGTERM comes
main: cleans up
removed: True
"""

import asyncio
import signal


async def main():
    loop = asyncio.get_running_loop()
    asked = asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, asked.set)
    loop.call_later(0.5, signal.raise_signal, signal.SIGTERM)
    print("main: works until SIGTERM comes")
    await asked.wait()
    print("main: cleans up")
    print("removed:", loop.remove_signal_handler(signal.SIGTERM))


if __name__ == "__main__":
    asyncio.run(main())
