r"""Fix: `asynccontextmanager` makes what `async with` takes.

>>> asyncio.run(main())
open_store: store.example
main: uses store.example
open_store: closed
"""

import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def open_store(host):
    await asyncio.sleep(0.1)
    print("open_store:", host)
    try:
        yield host
    finally:
        print("open_store: closed")


async def main():
    async with open_store("store.example") as store:
        print("main: uses", store)


if __name__ == "__main__":
    asyncio.run(main())
