r"""Bug: one loop is to run the Task of another.

>>> start()
ValueError: The future belongs to a different loop than the one
specified as the loop argument
"""

import asyncio
import textwrap


async def fetch(name):
    await asyncio.sleep(0.1)
    return f"3 {name}"


def start():
    loop, other = asyncio.new_event_loop(), asyncio.new_event_loop()
    task = loop.create_task(fetch("users"))
    try:
        other.run_until_complete(task)
    except ValueError as error:
        print(textwrap.fill(f"ValueError: {error}", 72))
    loop.run_until_complete(task)
    loop.close()
    other.close()


if __name__ == "__main__":
    start()
