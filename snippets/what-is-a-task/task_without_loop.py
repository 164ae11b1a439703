r"""Bug: `create_task` before the event loop runs.

>>> main()
RuntimeError: no running event loop
"""

import asyncio


async def fetch(what):
    await asyncio.sleep(0.5)
    print(f"fetch: has 3 {what}")


def main():
    coroutine = fetch("users")
    try:
        asyncio.create_task(coroutine)
    except RuntimeError as error:
        print("RuntimeError:", error)
        coroutine.close()


if __name__ == "__main__":
    main()
