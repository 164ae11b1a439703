r"""
0 (program)
  creates Task-1 main()
0 Task-1
  creates Task-2 fetch()
  creates Task-3 sleep(5)
  await fetching = Task-2
0 Task-2
  await sleep(0.2)
0 (callback tick)
  prints 'tick 1\n'
0 Task-3
  await sleep(5)
0.1 (callback tick)
  prints 'tick 2\n'
0.1 (callback Task.cancel)
  cancels Task-3
  wakes Task-3
0.1 Task-3 !CancelledError()
  cancelled
0.2 (asyncio)
  wakes Task-2
0.2 Task-2
  result 7
  wakes Task-1
0.2 (callback announce) of Task-2
  prints 'announce 7\n'
0.2 Task-1
  await sleep(0), ready
0.2 Task-1
  result None
"""

import asyncio


def announce(task):
    print("announce", task.result())


def tick(n):
    print("tick", n)


async def fetch():
    await asyncio.sleep(0.2)
    return 7


async def main():
    loop = asyncio.get_running_loop()
    fetching = asyncio.create_task(fetch())
    fetching.add_done_callback(announce)
    loop.call_soon(tick, 1)
    loop.call_later(0.1, tick, 2)
    victim = asyncio.create_task(asyncio.sleep(5))
    loop.call_later(0.1, victim.cancel)
    await fetching
    await asyncio.sleep(0)


asyncio.run(main())
