r"""`get_stack` gives the line on which a Task waits.

>>> asyncio.run(main())
fetch: orders
main: fetch is in fetch:
main: return await ask("how many?")
"""

import asyncio
import linecache


async def ask(question):
    await asyncio.sleep(5)
    return question


async def fetch(name):
    print(f"fetch: {name}")
    return await ask("how many?")


async def main():
    task = asyncio.create_task(fetch("orders"), name="fetch")
    await asyncio.sleep(0.5)
    for frame in task.get_stack():
        code, line = frame.f_code, frame.f_lineno
        print(f"main: {task.get_name()} is in {code.co_name}:")
        print(
            "main:", linecache.getline(code.co_filename, line).strip()
        )
    task.cancel()


if __name__ == "__main__":
    asyncio.run(main())
