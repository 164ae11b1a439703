r"""`print_stack` writes the stack as text.

>>> asyncio.run(main())
waits: Stack for <Task pending
waits: await asyncio.sleep(0.2)
has failed: Traceback for <Task finished
has failed: raise OSError(f"no {name}")
has failed: OSError: no orders.csv
main: no orders.csv
"""

import asyncio
import io


async def load(name):
    await asyncio.sleep(0.2)
    raise OSError(f"no {name}")


async def main():
    task = asyncio.create_task(load("orders.csv"))
    await asyncio.sleep(0.1)
    for moment in ("waits", "has failed"):
        text = io.StringIO()
        task.print_stack(file=text)
        for line in text.getvalue().splitlines():
            if "File" not in line:
                print(f"{moment}:", line.split("name=")[0].strip())
        await asyncio.wait([task])
    print("main:", task.exception())


if __name__ == "__main__":
    asyncio.run(main())
