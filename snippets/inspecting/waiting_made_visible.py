# /// script
# requires-python = ">=3.14"
# ///
r"""Tell the call graph who waits, when asyncio cannot know.

>>> asyncio.run(main())
unknown: []
added: ['report']
discarded: []
"""

import asyncio


async def load():
    await asyncio.sleep(0.3)


def show(moment, task):
    graph = asyncio.capture_call_graph(task)
    waiting = [other.future for other in graph.awaited_by]
    print(f"{moment}:", [task.get_name() for task in waiting])


async def report(loading):
    loaded = asyncio.Event()
    loading.add_done_callback(lambda task: loaded.set())
    me = asyncio.current_task()
    show("unknown", loading)
    asyncio.future_add_to_awaited_by(loading, me)
    show("added", loading)
    await loaded.wait()
    asyncio.future_discard_from_awaited_by(loading, me)
    show("discarded", loading)


async def main():
    loading = asyncio.create_task(load(), name="load")
    await asyncio.create_task(report(loading), name="report")


if __name__ == "__main__":
    asyncio.run(main())
