r"""Without `context=`, each Task gets a copy of the context.

>>> asyncio.run(main())
main: after a copy: nobody
main: in the context given: Grace
main: in its own: nobody
"""

import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")


async def log_in(name):
    await asyncio.sleep(0.1)
    user.set(name)


async def main():
    await asyncio.create_task(log_in("Ada"))
    print("main: after a copy:", user.get())
    mine = contextvars.copy_context()
    await asyncio.create_task(log_in("Grace"), context=mine)
    print("main: in the context given:", mine[user])
    print("main: in its own:", user.get())


if __name__ == "__main__":
    asyncio.run(main())
