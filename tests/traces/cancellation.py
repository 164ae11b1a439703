r"""
0 (program)
  creates Task-1 main()
0 Task-1
  creates outer outer()
  creates stubborn stubborn()
  creates late inner()
  cancels late
  await sleep(0.1)
0 outer
  creates inner inner()
  await create_task(inner(), name='inner') = inner
0 stubborn
  await sleep(5)
0 late !CancelledError()
  cancelled
0 inner
  await sleep(5)
0.1 (asyncio)
  wakes Task-1
0.1 Task-1
  cancels outer with 'enough'
  cancels inner with 'enough' via outer
  cancels stubborn with 'enough'
  wakes inner
  wakes stubborn
  await gather(*tasks, late, return_exceptions=True) = outer stubborn late
0.1 inner !CancelledError('enough')
  cancelled
  wakes outer
0.1 stubborn !CancelledError('enough')
  await sleep(0.1)
0.1 outer !CancelledError()
  cancelled
0.2 (asyncio)
  wakes stubborn
0.2 stubborn
  result 'done anyway'
0.2 (asyncio gather) of stubborn
  wakes Task-1
0.2 Task-1
  cancels Task-1
  cancelled
exception CancelledError()
"""

import asyncio


async def inner():
    await asyncio.sleep(5)


async def outer():
    await asyncio.create_task(inner(), name="inner")


async def stubborn():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        await asyncio.sleep(0.1)
    return "done anyway"


async def main():
    tasks = [asyncio.create_task(one(), name=one.__name__) for one in (outer, stubborn)]
    late = asyncio.create_task(inner(), name="late")
    late.cancel()
    await asyncio.sleep(0.1)
    for task in tasks:
        task.cancel("enough")
    await asyncio.gather(*tasks, late, return_exceptions=True)
    asyncio.current_task().cancel()


asyncio.run(main())
