# /// script
# requires-python = ">=3.12"
# ///
r"""`get_context` lets others read what the Task has set.

>>> asyncio.run(main())
main: report is at: read
main: report is at: add up
main: my own step: none
"""

import asyncio
import contextvars

step = contextvars.ContextVar("step", default="none")


async def report():
    for name in ("read", "add up"):
        step.set(name)
        await asyncio.sleep(0.4)


async def main():
    task = asyncio.create_task(report())
    await asyncio.sleep(0.2)
    print("main: report is at:", task.get_context()[step])
    await asyncio.sleep(0.4)
    print("main: report is at:", task.get_context()[step])
    await task
    print("main: my own step:", step.get())


if __name__ == "__main__":
    asyncio.run(main())
