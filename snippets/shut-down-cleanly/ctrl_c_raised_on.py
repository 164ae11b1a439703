# /// script
# [tool.asyncio-tasks]
# needs = ["signals"]
# ///
r"""Fix: `main` raises the CancelledError again, and the program ends.

>>> run()
main: sends order A
main: stops at order B
run: KeyboardInterrupt
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
            print(f"main: stops at order {order}")
            raise


def run():
    try:
        asyncio.run(main())
        print("run: ends as if nothing had happened")
    except KeyboardInterrupt:
        print("run: KeyboardInterrupt")


if __name__ == "__main__":
    run()
