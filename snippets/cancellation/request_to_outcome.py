r"""A cancellation is requested, delivered, and has an outcome.

>>> asyncio.run(main())
before: pending, cancelling: 0
request: cancelling, cancelling: 1
delivery: cancelling, cancelling: 1
outcome: cancelled, cancelling: 1
"""

import asyncio


async def fetch():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        show("delivery", asyncio.current_task())
        await asyncio.sleep(0.2)
        raise


def show(moment, task):
    state = repr(task).split()[1]
    print(f"{moment}: {state}, cancelling: {task.cancelling()}")


async def main():
    task = asyncio.create_task(fetch())
    await asyncio.sleep(0.2)
    show("before", task)
    task.cancel()
    show("request", task)
    await asyncio.wait([task])
    show("outcome", task)


if __name__ == "__main__":
    asyncio.run(main())
