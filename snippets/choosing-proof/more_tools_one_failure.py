r"""Three tools for one Task raise its error as it is.

>>> asyncio.run(main())
by_wait_for: OSError('no users')
by_timeout: OSError('no users')
by_shield: OSError('no users')
"""

import asyncio


async def fail():
    await asyncio.sleep(0.1)
    raise OSError("no users")


async def by_wait_for():
    await asyncio.wait_for(fail(), 5)


async def by_timeout():
    async with asyncio.timeout(5):
        await fail()


async def by_shield():
    await asyncio.shield(fail())


async def main():
    for tool in by_wait_for, by_timeout, by_shield:
        try:
            await tool()
        except OSError as error:
            print(f"{tool.__name__}:", repr(error))


if __name__ == "__main__":
    asyncio.run(main())
