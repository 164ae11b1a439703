# /// script
# requires-python = ">=3.12"
# ///
r"""Read the context variables of another Task.

>>> asyncio.run(main())
main: load is at its start
main: load is at download
main: load was last at unpack
"""

import asyncio
from contextvars import ContextVar

step = ContextVar("step", default="not started")


async def load():
    for name in ("download", "unpack"):
        step.set(name)
        await asyncio.sleep(0.4)


async def main():
    loading = asyncio.create_task(load())
    context = loading.get_context()
    for _ in range(2):
        print("main: load is at", context.get(step, "its start"))
        await asyncio.sleep(0.2)
    await loading
    print("main: load was last at", context[step])


if __name__ == "__main__":
    asyncio.run(main())
