# /// script
# requires-python = "<3.12"
# ///
r"""On 3.11 `wait_for` makes a Task of a coroutine.

>>> asyncio.run(main())
wait_for: same Task: False
wait_for: nobody
timeout: same Task: True
timeout: Grace
"""

import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")


async def log_in(name):
    user.set(name)
    await asyncio.sleep(0.1)
    return asyncio.current_task()


async def main():
    task = await asyncio.wait_for(log_in("Ada"), 1)
    print("wait_for: same Task:", task is asyncio.current_task())
    print("wait_for:", user.get())
    async with asyncio.timeout(1):
        task = await log_in("Grace")
    print("timeout: same Task:", task is asyncio.current_task())
    print("timeout:", user.get())


if __name__ == "__main__":
    asyncio.run(main())
