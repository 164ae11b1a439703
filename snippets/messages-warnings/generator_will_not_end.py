r"""Bug: a generator that is closed yields once more.

>>> asyncio.run(main())
main: order 1
RuntimeError: async generator ignored GeneratorExit
"""

import asyncio


async def orders():
    try:
        yield "order 1"
    finally:
        yield "no more orders"


async def main():
    source = orders()
    print("main:", await anext(source))
    try:
        await source.aclose()
    except RuntimeError as error:
        print("RuntimeError:", error)


if __name__ == "__main__":
    asyncio.run(main())
