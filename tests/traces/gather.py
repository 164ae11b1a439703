r"""
0 (program)
  creates Task-1 main()
0 Task-1
  creates Task-2 fetch('a', 0.2)
  creates Task-3 fetch('b', 0.1)
  await gather(fetch('a', 0.2), fetch('b', 0.1)) = Task-2 Task-3
0 Task-2
  await sleep(0.2)
0 Task-3
  await sleep(0.1)
0.1 (asyncio)
  wakes Task-3
0.1 Task-3
  result 'b'
0.2 (asyncio)
  wakes Task-2
0.2 Task-2
  result 'a'
0.2 (asyncio gather) of Task-2
  wakes Task-1
0.2 Task-1
  prints "['a', 'b']\n"
  result None
"""

import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    return name


async def main():
    print(await asyncio.gather(fetch("a", 0.2), fetch("b", 0.1)))


asyncio.run(main())
