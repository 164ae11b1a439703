r"""What counts as asking for the exception.

>>> asyncio.run(main())
done(): logged
repr(): logged
asyncio.wait: logged
exception(): silent
result(): silent
await: silent
gather: silent
"""

import asyncio
import contextlib
import inspect

WAYS = {
    "done()": lambda task: task.done(),
    "repr()": repr,
    "asyncio.wait": lambda task: asyncio.wait([task]),
    "exception()": lambda task: task.exception(),
    "result()": lambda task: task.result(),
    "await": lambda task: task,
    "gather": lambda task: asyncio.gather(task),
}


async def save():
    raise OSError("disk is full")


async def main():
    logs = []
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: logs.append(1))
    for way, ask in WAYS.items():
        task, answer = asyncio.create_task(save()), None
        await asyncio.sleep(0.1)
        with contextlib.suppress(OSError):
            answer = ask(task)
            if inspect.isawaitable(answer):
                await answer
        del task, answer
        print(f"{way}:", "logged" if logs else "silent")
        logs.clear()


if __name__ == "__main__":
    asyncio.run(main())
