# /// script
# [tool.asyncio-tasks]
# needs = ["threads"]
# ///
r"""Each thread that runs a loop has its own Tasks.

>>> run()
shop: my loop has ['shop', "shop's"]
office: my loop has ['office', "office's"]
"""

import asyncio
import threading


async def main(name, delay):
    asyncio.current_task().set_name(name)
    helper = asyncio.create_task(asyncio.sleep(0.7), name=f"{name}'s")
    await asyncio.sleep(delay)
    names = sorted(task.get_name() for task in asyncio.all_tasks())
    print(f"{name}: my loop has", names)
    await helper


def run():
    threads = [
        threading.Thread(target=asyncio.run, args=[main(name, delay)])
        for name, delay in [("shop", 0.2), ("office", 0.5)]
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


if __name__ == "__main__":
    run()
