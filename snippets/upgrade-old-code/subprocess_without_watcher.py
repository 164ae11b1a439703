# /// script
# [tool.asyncio-tasks]
# needs = ["processes"]
# ///
r"""A subprocess needs no child watcher of yours.

>>> asyncio.run(main())
main: the process ends with 3
"""

import asyncio
import sys


async def main():
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", "raise SystemExit(3)"
    )
    print("main: the process ends with", await process.wait())


if __name__ == "__main__":
    asyncio.run(main())
