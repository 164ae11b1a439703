r"""
0 (program)
  creates Task-1 main()
0 Task-1
  creates a cached('a')
0 a
  prints 'cached a\n'
  result 'a'
0 Task-1
  creates b fetch('b')
0 b
  await sleep(0.1)
0 Task-1
  await b = b
0.1 (asyncio)
  wakes b
0.1 b
  creates inner b cached('b')
0.1 inner b
  prints 'cached b\n'
  result 'b'
0.1 b
  result 'b'
  wakes Task-1
0.1 Task-1
  prints 'a b\n'
  result None
"""

import asyncio

kept = []


async def cached(key):
    print("cached", key)
    return key


async def fetch(key):
    await asyncio.sleep(0.1)
    kept.append(asyncio.create_task(cached(key), name=f"inner {key}"))
    return await kept[0]


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    a = asyncio.create_task(cached("a"), name="a")
    b = asyncio.create_task(fetch("b"), name="b")
    print(await a, await b)


asyncio.run(main())
