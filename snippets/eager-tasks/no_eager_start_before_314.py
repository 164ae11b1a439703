# /// script
# requires-python = "<3.14"
# ///
r"""Before 3.14 `create_task` knew no `eager_start`.

>>> asyncio.run(main())
main: create_task() got an unexpected keyword argument 'eager_start'
"""

import asyncio


async def fetch():
    return "3 users"


async def main():
    job = fetch()
    try:
        asyncio.create_task(job, eager_start=True)
    except TypeError as error:
        print("main:", error)
        job.close()


if __name__ == "__main__":
    asyncio.run(main())
