# /// script
# [tool.asyncio-tasks]
# needs = ["signals"]
# ///
r"""Bug: `shield` does not protect a Task when the program ends.

>>> run()
save: draft.txt is lost
run: KeyboardInterrupt
"""

import asyncio
import signal


async def save(name):
    try:
        await asyncio.sleep(1)
        print(f"save: {name} is safe")
    except asyncio.CancelledError:
        print(f"save: {name} is lost")
        raise


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0.5, signal.raise_signal, signal.SIGINT)
    await asyncio.shield(save("draft.txt"))


def run():
    try:
        asyncio.run(main())
    except KeyboardInterrupt:
        print("run: KeyboardInterrupt")


if __name__ == "__main__":
    run()
