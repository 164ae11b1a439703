r"""Bug: a Task that is left over fails in its cleanup.

>>> asyncio.run(main())
main: done? False
loop: unhandled exception during asyncio.run() shutdown
loop: OSError('no room for draft.txt')
"""

import asyncio


def on_error(loop, context):
    print("loop:", context["message"])
    print("loop:", repr(context["exception"]))


async def save(name):
    try:
        await asyncio.sleep(5)
    finally:
        raise OSError(f"no room for {name}")


async def main():
    asyncio.get_running_loop().set_exception_handler(on_error)
    saving = asyncio.create_task(save("draft.txt"))
    await asyncio.sleep(0.1)
    print("main: done?", saving.done())


if __name__ == "__main__":
    asyncio.run(main())
