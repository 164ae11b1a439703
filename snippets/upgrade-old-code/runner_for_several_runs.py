r"""A `Runner` keeps one loop, and its Tasks, for several runs.

>>> run()
start: creates the Task
run: between the two
save: is done
finish: draft.txt
"""

import asyncio


async def save():
    await asyncio.sleep(0.2)
    print("save: is done")
    return "draft.txt"


async def start():
    print("start: creates the Task")
    return asyncio.create_task(save())


async def finish(task):
    print("finish:", await task)


def run():
    with asyncio.Runner() as runner:
        task = runner.run(start())
        print("run: between the two")
        runner.run(finish(task))


if __name__ == "__main__":
    run()
