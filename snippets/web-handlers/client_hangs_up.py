r"""Two servers: one cancels the handler when the client hangs up.

>>> asyncio.run(main())
strict: handler starts
strict: client hangs up
strict: handler is cancelled
patient: handler starts
patient: client hangs up
patient: handler returns its answer
"""

import asyncio


async def handle(name):
    try:
        print(f"{name}: handler starts")
        await asyncio.sleep(0.6)
        print(f"{name}: handler returns its answer")
    except asyncio.CancelledError:
        print(f"{name}: handler is cancelled")
        raise


async def serve(name, cancels):
    task = asyncio.create_task(handle(name))
    await asyncio.sleep(0.2)
    print(f"{name}: client hangs up")
    if cancels:
        task.cancel()
    await asyncio.wait([task])


async def main():
    await serve("strict", cancels=True)
    await serve("patient", cancels=False)


if __name__ == "__main__":
    asyncio.run(main())
