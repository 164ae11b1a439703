r"""Bug: `wait` returns, and nobody looks for errors.

>>> asyncio.run(main())
main: saved 2 files
loop: Task exception was never retrieved
main: ends
"""

import asyncio


def on_error(loop, context):
    print("loop:", context["message"])


async def save(name):
    await asyncio.sleep(0.2)
    if name == "draft.txt":
        raise OSError(f"no room for {name}")


async def main():
    asyncio.get_running_loop().set_exception_handler(on_error)
    names = ["draft.txt", "report.txt"]
    tasks = [asyncio.create_task(save(name)) for name in names]
    done, pending = await asyncio.wait(tasks)
    print("main: saved", len(done), "files")
    del tasks, done
    print("main: ends")


if __name__ == "__main__":
    asyncio.run(main())
