r"""Fix: the function handles its errors, for nobody else can.

>>> asyncio.run(main())
save: there is no 'total'
main: ends
"""

import asyncio


def save(orders):
    try:
        print("save:", orders["total"])
    except KeyError as error:
        print("save: there is no", error)


async def main():
    asyncio.get_running_loop().call_soon(save, {})
    await asyncio.sleep(0.1)
    print("main: ends")


if __name__ == "__main__":
    asyncio.run(main())
