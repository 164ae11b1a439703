r"""An object starts its Task on entry and stops it on exit.

>>> asyncio.run(main())
connection: still here
connection: still here
main: has what it needs
connection: closed
main: goes on
"""

import asyncio


class Connection:
    async def __aenter__(self):
        self.beating = asyncio.create_task(self.beat())
        return self

    async def __aexit__(self, *error):
        self.beating.cancel()
        await asyncio.wait([self.beating])
        if not self.beating.cancelled():
            self.beating.result()
        print("connection: closed")

    async def beat(self):
        while True:
            print("connection: still here")
            await asyncio.sleep(0.4)


async def main():
    async with Connection():
        await asyncio.sleep(0.6)
        print("main: has what it needs")
    print("main: goes on")


if __name__ == "__main__":
    asyncio.run(main())
