# /// script
# requires-python = ">=3.14"
# ///
r"""The call graph of a Task tells what it awaits, and who awaits it.

>>> asyncio.run(main())
fetch is in sleep
fetch is in ask
fetch is in fetch
fetch is awaited by report
"""

import asyncio


async def ask():
    await asyncio.sleep(1)


async def fetch():
    await ask()


async def write_report(fetching):
    await fetching


async def main():
    fetching = asyncio.create_task(fetch(), name="fetch")
    asyncio.create_task(write_report(fetching), name="report")
    await asyncio.sleep(0.5)
    graph = asyncio.capture_call_graph(fetching)
    for entry in graph.call_stack:
        print("fetch is in", entry.frame.f_code.co_name)
    for waiting in graph.awaited_by:
        print("fetch is awaited by", waiting.future.get_name())


if __name__ == "__main__":
    asyncio.run(main())
