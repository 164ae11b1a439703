r"""A `Runner` has one context, or takes the one that you pass.

>>> start()
greet: Ada
greet: Grace
start: nobody
"""

import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")


async def log_in(name):
    user.set(name)


async def greet():
    print("greet:", user.get())


def start():
    other = contextvars.copy_context()
    with asyncio.Runner() as runner:
        runner.run(log_in("Ada"))
        runner.run(log_in("Grace"), context=other)
        runner.run(greet())
        runner.run(greet(), context=other)
    print("start:", user.get())


if __name__ == "__main__":
    start()
