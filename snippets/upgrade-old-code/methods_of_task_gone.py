r"""Bug: `Task.all_tasks` and `Task.current_task` are called.

>>> asyncio.run(main())
asyncio.Task.all_tasks: False
asyncio.Task.current_task: False
"""

import asyncio


async def main():
    for name in "all_tasks", "current_task":
        print(f"asyncio.Task.{name}:", hasattr(asyncio.Task, name))


if __name__ == "__main__":
    asyncio.run(main())
