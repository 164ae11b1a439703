r"""A `loop_factory` sets the Task factory before `main` starts.

>>> run()
main: a Job
"""

import asyncio


class Job(asyncio.Task):
    pass


def make_loop():
    loop = asyncio.new_event_loop()
    loop.set_task_factory(
        lambda loop, coro, **options: Job(coro, loop=loop, **options)
    )
    return loop


async def main():
    print("main: a", type(asyncio.current_task()).__name__)


def run():
    with asyncio.Runner(loop_factory=make_loop) as runner:
        runner.run(main())


if __name__ == "__main__":
    run()
