r"""Bug: a condition is used without its lock.

>>> asyncio.run(main())
RuntimeError: cannot wait on un-acquired lock
RuntimeError: cannot notify on un-acquired lock
"""

import asyncio


async def main():
    changed = asyncio.Condition()
    try:
        await changed.wait()
    except RuntimeError as error:
        print("RuntimeError:", error)
    try:
        changed.notify_all()
    except RuntimeError as error:
        print("RuntimeError:", error)


if __name__ == "__main__":
    asyncio.run(main())
