# /// script
# requires-python = ">=3.14"
# ///
r"""`capture_call_graph` gives the call graph as objects.

>>> asyncio.run(main())
main: call graph: FutureCallGraph
main: entry: FrameCallGraphEntry
load: sleep load
report: report
"""

import asyncio


def functions(stack: tuple[asyncio.FrameCallGraphEntry, ...]):
    return [entry.frame.f_code.co_name for entry in stack]


def show(graph: asyncio.FutureCallGraph):
    task = graph.future
    print(f"{task.get_name()}:", *functions(graph.call_stack))
    for other in graph.awaited_by:
        show(other)


async def load(name):
    await asyncio.sleep(0.3)


async def report(loading):
    await loading


async def main():
    loading = asyncio.create_task(load("users.csv"), name="load")
    reporting = asyncio.create_task(report(loading), name="report")
    await asyncio.sleep(0.1)
    graph = asyncio.capture_call_graph(loading)
    print("main: call graph:", type(graph).__name__)
    print("main: entry:", type(graph.call_stack[0]).__name__)
    show(graph)
    await reporting


if __name__ == "__main__":
    asyncio.run(main())
