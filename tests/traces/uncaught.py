r"""
0 (program)
  creates Task-1 main()
0 Task-1
  prints 'waits for it\n'
  creates Task-2 fail()
  await create_task(fail()) = Task-2
0 Task-2
  await sleep(0.1)
0.1 (asyncio)
  wakes Task-2
0.1 Task-2
  exception LookupError('lost')
  wakes Task-1
0.1 Task-1 !LookupError('lost')
  exception LookupError('lost')
exception LookupError('lost')
"""

import asyncio


async def fail():
    await asyncio.sleep(0.1)
    raise LookupError("lost")


async def main():
    print("waits", end=" ")
    print("for it")
    await asyncio.create_task(fail())


asyncio.run(main())
