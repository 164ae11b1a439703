r"""The list of names grows after `create_task`.

>>> asyncio.run(main())
send: ['draft.txt', 'letter.txt']
"""

import asyncio


async def send(names):
    print("send:", names)
    await asyncio.sleep(0.5)


async def main():
    names = ["draft.txt"]
    task = asyncio.create_task(send(names))
    names.append("letter.txt")
    await task


if __name__ == "__main__":
    asyncio.run(main())
