# /// script
# [tool.asyncio-tasks]
# needs = ["signals"]
# ///
r"""A second Ctrl-C does not wait for the cleanup.

>>> run()
main: works until Ctrl-C
main: begins to clean up
run: KeyboardInterrupt
"""

import asyncio
import signal


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0.3, signal.raise_signal, signal.SIGINT)
    loop.call_later(0.6, signal.raise_signal, signal.SIGINT)
    try:
        print("main: works until Ctrl-C")
        await asyncio.sleep(5)
    finally:
        print("main: begins to clean up")
        await asyncio.sleep(2)
        print("main: has cleaned up")


def run():
    try:
        asyncio.run(main())
    except KeyboardInterrupt:
        print("run: KeyboardInterrupt")


if __name__ == "__main__":
    run()
