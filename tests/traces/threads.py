r"""
0 (program)
  creates Task-1 main()
0 Task-1
  await to_thread(work, 7)
0 (thread)
  prints 'thread starts\n'
0.1 (asyncio)
  wakes Task-1
0.1 Task-1
  prints '7\n'
  await to_thread(ask, get_running_loop())
0.1 (asyncio run_coroutine_threadsafe)
  creates Task-2 fetch()
0.1 Task-2
  await sleep(0.1)
0.2 (asyncio)
  wakes Task-2
0.2 Task-2
  result 'fetched'
0.2 (asyncio)
  wakes Task-1
0.2 Task-1
  prints 'fetched\n'
  result None
"""

import asyncio
import time


def work(n):
    print("thread starts")
    time.sleep(0.1)
    return n


async def fetch():
    await asyncio.sleep(0.1)
    return "fetched"


def ask(loop):
    return asyncio.run_coroutine_threadsafe(fetch(), loop).result()


async def main():
    print(await asyncio.to_thread(work, 7))
    print(await asyncio.to_thread(ask, asyncio.get_running_loop()))


asyncio.run(main())
