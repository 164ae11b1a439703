r"""
0 (program)
  creates Task-1 main()
0 Task-1
  creates working work()
  await sleep(0.1)
0 working
  await sleep(5)
0.1 (asyncio)
  wakes Task-1
0.1 Task-1
  prints 'main: asks\n'
  cancels working with 'first'
  cancels working with 'second'
  prints 'main: waits\n'
  wakes working
  await wait([working])
0.1 working !CancelledError('first')
  prints "work: ('first',)\n"
  cancelled
0.1 (callback report) of working
  exception LookupError('working')
  prints 'handler is told\n'
0.1 (asyncio wait) of working
  wakes Task-1
0.1 Task-1
  result None
"""

import asyncio


async def work():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError as error:
        print("work:", error.args)
        raise


def report(task):
    raise LookupError(task.get_name())


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print("handler is told"))
    working = asyncio.create_task(work(), name="working")
    working.add_done_callback(report)
    await asyncio.sleep(0.1)
    print("main: asks")
    working.cancel("first")
    working.cancel("second")
    print("main: waits")
    await asyncio.wait([working])


asyncio.run(main())
