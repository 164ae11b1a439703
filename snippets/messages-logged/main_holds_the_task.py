r"""Fix: keep the Task, and who is to answer knows the Future.

>>> asyncio.run(main())
save: draft.txt
main: ends
"""

import asyncio
import gc


async def save(name, answer):
    await answer
    print("save:", name)


async def main():
    answer = asyncio.get_running_loop().create_future()
    saving = asyncio.create_task(save("draft.txt", answer))
    await asyncio.sleep(0.1)
    gc.collect()
    answer.set_result("yes")
    await saving
    print("main: ends")


if __name__ == "__main__":
    asyncio.run(main())
