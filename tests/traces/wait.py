r"""
0 (program)
  creates Task-1 main()
0 Task-1
  creates a fetch('a', 0.1)
  creates b fetch('b', 0.5)
  await wait([a, b], return_when=FIRST_COMPLETED)
0 a
  await sleep(0.1)
0 b
  await sleep(0.5)
0.1 (asyncio)
  wakes a
0.1 a
  prints 'a ends\n'
  result None
0.1 (asyncio wait) of a
  wakes Task-1
0.1 Task-1
  cancels b with 'too slow'
  wakes b
  await wait([b], timeout=1)
0.1 b !CancelledError('too slow')
  prints 'b ends\n'
  cancelled
0.1 (asyncio wait) of b
  wakes Task-1
0.1 Task-1
  creates c fetch('c', 0.5)
  await wait([create_task(fetch('c', 0.5), name='c')], timeout=0.1)
0.1 c
  await sleep(0.5)
0.2 (asyncio timeout)
  wakes Task-1
0.2 Task-1
  result None
0.2 (asyncio run)
  cancels c
0.2 c !CancelledError()
  prints 'c ends\n'
  cancelled
"""

import asyncio


async def fetch(name, delay):
    try:
        await asyncio.sleep(delay)
    finally:
        print(name, "ends")


async def main():
    a = asyncio.create_task(fetch("a", 0.1), name="a")
    b = asyncio.create_task(fetch("b", 0.5), name="b")
    await asyncio.wait([a, b], return_when=asyncio.FIRST_COMPLETED)
    b.cancel("too slow")
    await asyncio.wait([b], timeout=1)
    await asyncio.wait([asyncio.create_task(fetch("c", 0.5), name="c")], timeout=0.1)


asyncio.run(main())
