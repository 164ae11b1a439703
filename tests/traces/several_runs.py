r"""
0 (program)
  prints 'before\n'
  creates Task-1 main(1)
0 Task-1
  creates Task-2 forgotten()
  await sleep(0.1)
0 Task-2
  await Event().wait()
0.1 (asyncio)
  wakes Task-1
0.1 Task-1
  prints 'run 1\n'
  result None
0.1 (asyncio run)
  cancels Task-2
0.1 Task-2 !CancelledError()
  cancelled
0.1 (program)
  creates Task-5 main(2)
0.1 Task-5
  creates Task-6 forgotten()
  await sleep(0.1)
0.1 Task-6
  await Event().wait()
0.2 (asyncio)
  wakes Task-5
0.2 Task-5
  prints 'run 2\n'
  result None
0.2 (asyncio run)
  cancels Task-6
0.2 Task-6 !CancelledError()
  cancelled
0.2 (program)
  creates Task-9 forgotten()
  creates Task-10 main(3)
0.2 Task-9
  await Event().wait()
0.2 Task-10
  creates Task-11 forgotten()
  await sleep(0.1)
0.2 Task-11
  await Event().wait()
0.3 (asyncio)
  wakes Task-10
0.3 Task-10
  prints 'run 3\n'
  result None
0.3 (program)
  prints 'after\n'
  prints "Task was destroyed but it is pending!\ntask: <Task pending name='Task-9' coro=<forgotten() done, defined at /tests/traces/several_runs.py:59> wait_for=<Future pending cb=[Task.task_wakeup()]>>\n" to stderr
  prints "Task was destroyed but it is pending!\ntask: <Task pending name='Task-11' coro=<forgotten() done, defined at /tests/traces/several_runs.py:59> wait_for=<Future pending cb=[Task.task_wakeup()]>>\n" to stderr
"""

import asyncio


async def forgotten():
    await asyncio.Event().wait()


async def main(n):
    asyncio.create_task(forgotten())
    await asyncio.sleep(0.1)
    print("run", n)


print("before")
asyncio.run(main(1))
asyncio.run(main(2))
loop = asyncio.new_event_loop()
loop.create_task(forgotten())
loop.run_until_complete(main(3))
print("after")
loop.close()
