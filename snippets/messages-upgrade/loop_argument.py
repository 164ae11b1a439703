r"""Bug: `loop=` is from before Python 3.10.

>>> asyncio.run(main())
TypeError: sleep() got an unexpected keyword argument 'loop'
TypeError: gather() got an unexpected keyword argument 'loop'
TypeError: Queue.__init__() got an unexpected keyword argument 'loop'
"""

import asyncio
import textwrap


async def main():
    loop = asyncio.get_running_loop()
    for function in (asyncio.sleep, asyncio.gather, asyncio.Queue):
        try:
            function(loop=loop)
        except TypeError as error:
            print(textwrap.fill(f"TypeError: {error}", 72))


if __name__ == "__main__":
    asyncio.run(main())
