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


async def main(name):
    asyncio.current_task().set_name(name)
    helper = asyncio.create_task(asyncio.sleep(0.3), name=f"{name}'s")
    await asyncio.sleep(0.1)
    names = sorted(task.get_name() for task in asyncio.all_tasks())
    print(f"{name}: my loop has", names)
    await helper


def run():
    for name in ["shop", "office"]:
        thread = threading.Thread(target=asyncio.run, args=[main(name)])
        thread.start()
        thread.join()


if __name__ == "__main__":
    run()
