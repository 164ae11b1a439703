# /// script
# [tool.asyncio-tasks]
# needs = ["signals"]
# ///
r"""Fix: await the shielded Task before `main` ends.

>>> run()
main: Ctrl-C, waits for save
save: draft.txt is safe
run: KeyboardInterrupt
"""

import asyncio
import signal


async def save(name):
    await asyncio.sleep(1)
    print(f"save: {name} is safe")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0.5, signal.raise_signal, signal.SIGINT)
    saving = asyncio.create_task(save("draft.txt"))
    try:
        await asyncio.shield(saving)
    except asyncio.CancelledError:
        print("main: Ctrl-C, waits for save")
        await saving
        raise


def run():
    try:
        asyncio.run(main())
    except KeyboardInterrupt:
        print("run: KeyboardInterrupt")


if __name__ == "__main__":
    run()
