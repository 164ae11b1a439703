r"""Three clients fail together, and come back one by one.

>>> asyncio.run(main())
Ada: line is busy
Bob: line is busy
Grace: line is busy
Bob: asks again after 0.3 s
Ada: asks again after 0.5 s
Grace: asks again after 0.7 s
"""

import asyncio
import random


async def client(name, dice):
    print(f"{name}: line is busy")
    pause = dice.uniform(0.2, 1)
    await asyncio.sleep(pause)
    print(f"{name}: asks again after {pause:.1f} s")


async def main():
    dice = random.Random(7)
    async with asyncio.TaskGroup() as group:
        for name in "Ada", "Bob", "Grace":
            group.create_task(client(name, dice))


if __name__ == "__main__":
    asyncio.run(main())
