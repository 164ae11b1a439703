# /// script
# [tool.asyncio-tasks]
# needs = ["signals"]
# ///
r"""Bug: `main` swallows the Ctrl-C, and the program goes on.

>>> run()
main: sends order A
main: skips order B
main: sends order C
run: ends as if nothing had happened
"""

import asyncio
import signal


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0.3, signal.raise_signal, signal.SIGINT)
    for order in ["A", "B", "C"]:
        try:
            await asyncio.sleep(0.2)
            print(f"main: sends order {order}")
        except asyncio.CancelledError:
            print(f"main: skips order {order}")


def run():
    try:
        asyncio.run(main())
        print("run: ends as if nothing had happened")
    except KeyboardInterrupt:
        print("run: KeyboardInterrupt")


if __name__ == "__main__":
    run()
