r"""done(), cancelled(), result() and exception() in each state.

>>> asyncio.run(main())
not started: False, False, InvalidStateError, InvalidStateError
running: False, False, InvalidStateError, InvalidStateError
suspended: False, False, InvalidStateError, InvalidStateError
cancelling: False, False, InvalidStateError, InvalidStateError
cancelled: True, True, CancelledError, CancelledError
running: False, False, InvalidStateError, InvalidStateError
over: True, False, 3, None
running: False, False, InvalidStateError, InvalidStateError
over: True, False, KeyError, KeyError('orders')
"""

import asyncio


def ask(state, task):
    answers = [str(task.done()), str(task.cancelled())]
    for method in (task.result, task.exception):
        try:
            answers.append(repr(method()))
        except BaseException as error:
            answers.append(type(error).__name__)
    print(f"{state}:", ", ".join(answers))


async def fetch(name):
    ask("running", asyncio.current_task())
    await asyncio.sleep(0.2)
    return {"users": 3}[name]


async def main():
    task = asyncio.create_task(fetch("users"))
    ask("not started", task)
    await asyncio.sleep(0.1)
    ask("suspended", task)
    task.cancel()
    ask("cancelling", task)
    await asyncio.wait([task])
    ask("cancelled", task)
    for name in ("users", "orders"):
        task = asyncio.create_task(fetch(name))
        await asyncio.wait([task])
        ask("over", task)


if __name__ == "__main__":
    asyncio.run(main())
