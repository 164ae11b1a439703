# /// script
# [tool.asyncio-tasks]
# needs = ["signals"]
# ///
r"""Ctrl-C cancels `main`, which may clean up.

>>> run()
main: works until Ctrl-C
main: CancelledError
main: has cleaned up
run: KeyboardInterrupt
"""

import asyncio
import signal


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0.5, signal.raise_signal, signal.SIGINT)
    try:
        print("main: works until Ctrl-C")
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("main: CancelledError")
        raise
    finally:
        await asyncio.sleep(0.5)
        print("main: has cleaned up")


def run():
    try:
        asyncio.run(main())
    except KeyboardInterrupt:
        print("run: KeyboardInterrupt")


if __name__ == "__main__":
    run()
