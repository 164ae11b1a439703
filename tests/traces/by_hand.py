r"""
0 (program)
  creates Task-1 main()
0 Task-1
  creates by hand count()
  next numbers()
0 by hand
  next numbers()
0.1 (asyncio)
  wakes Task-1
0.1 (asyncio)
  wakes by hand
0.1 Task-1
  prints '0\n'
  next numbers()
0.1 by hand
  next numbers()
0.2 (asyncio)
  wakes Task-1
0.2 (asyncio)
  wakes by hand
0.2 Task-1
  prints '1\n'
  await counting = by hand
0.2 by hand
  result [0, 1]
  wakes Task-1
0.2 Task-1
  prints '[0, 1]\n'
  result None
"""

import asyncio


async def numbers():
    for n in range(2):
        await asyncio.sleep(0.1)
        yield n


async def count():
    return [n async for n in numbers()]


async def main():
    loop = asyncio.get_running_loop()
    counting = asyncio.Task(count(), loop=loop, name="by hand")
    async for n in numbers():
        print(n)
    print(await counting)


asyncio.run(main())
